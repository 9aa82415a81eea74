import type { RunResult } from "../../../src/core/result/types"
import type { RunPhase, RunState, TabSite } from "../../../src/platform/browser/types"
import { sampleResult } from "./sample"

/** What the extension would say in each state of the interface. */
export interface Scenario {
  tab?: TabSite | "broken" | "never"
  run?: RunState
  /** Stored audits on the options page. */
  stored?: number
  /** What a run file lacks, or why one is not taken. */
  files?: { lacks?: { missing?: number; left?: number }; refused?: string }
}

const gov: TabSite = {
  kind: "gov",
  url: "http://www.wangxi.gov.cn/qingshizhen/index.html",
  origin: "http://www.wangxi.gov.cn",
  name: "望溪县人民政府",
  code: "9901210001",
  level: "county",
}

function run(state: RunPhase, result: RunResult | null, part: Partial<RunState> = {}): RunState {
  const { origin, name, code } = gov as Extract<TabSite, { kind: "gov" }>
  const due = result?.findings.filter(({ verdict }) => verdict !== "not-applicable") ?? []
  const open = due.filter(({ reason }) => reason.code === "common.cut").map(({ rule }) => rule)
  return {
    id: "sample",
    request: {
      subject: { url: `${origin}/`, origin, pathPrefix: "/", name, code, level: "county" },
      packIds: ["national-2020"],
      asOf: "2021-06-30",
    },
    state,
    progress: {
      pages: 41,
      requests: 52,
      decided: due.length - open.length,
      applicable: due.length,
      open,
      current: "政府信息公开 > 法定主动公开内容 > 规划计划：http://www.wangxi.gov.cn/zwgk/fdzdgknr/ghjh/",
    },
    result,
    ...part,
  }
}

const full = sampleResult()
const vetoed: RunResult = {
  ...full,
  cut: "budget",
  rules: full.rules.map((rule) =>
    rule.id === "CN20-2.1-c" || rule.id === "CN20-1.1-a" ? { ...rule, veto: true } : rule,
  ),
  findings: full.findings.map((finding) =>
    finding.rule === "CN20-1.1-a" ? { ...finding, verdict: "fail", ratio: 0 } : finding,
  ),
  reviews: [
    {
      rule: "CN20-1.2-a",
      verdict: "pass",
      note: "栏目设在“互动交流”下，名称为“民意征集”，已核对。",
      who: "李敏",
      at: "2021-07-01T02:00:00.000Z",
    },
  ],
}
const undecided: RunResult = {
  ...full,
  findings: full.findings.map((finding) => ({ ...finding, verdict: "pending", ratio: null })),
}

/** A unit whose name is as long as names get, whose page says two things of who it is. */
const longName =
  "云岭省清和市望溪县人民政府办公室（望溪县人民政府外事办公室、望溪县大数据发展管理局、望溪县政务服务中心）"
const longGov: TabSite = {
  ...gov,
  name: longName,
  identity: {
    name: { text: longName, from: "head" },
    code: { text: "9901210001", from: "footer" },
    level: { value: "county", by: "code", from: "footer" },
    unit: { value: "government", by: "name", from: "head" },
    divisions: { value: ["云岭省", "清和市", "望溪县"], by: "code", from: "footer" },
    contradictions: [
      { code: "who.codes", values: { a: "9901210001", b: "9901220001", placeA: "页脚", placeB: "纠错标识" } },
    ],
  },
}
const ofLong = (run: RunState): RunState => ({
  ...run,
  result: run.result && { ...run.result, site: { ...run.result.site, name: longName } },
})

export const scenarios: Record<string, Scenario> = {
  loading: { tab: "never" },
  broken: { tab: "broken" },
  "not-web": { tab: { kind: "not-web", url: "chrome://newtab/" } },
  "not-government": { tab: { kind: "not-government", url: "https://shop.example.com/" } },
  permission: {
    tab: {
      kind: "needs-permission",
      url: "http://www.wangxi.cn/",
      host: "www.wangxi.cn",
      name: "望溪县人民政府",
      code: "9901210001",
    },
  },
  ready: { tab: gov },
  "ready-unknown": { tab: { ...gov, level: null, code: null, name: null } as TabSite },
  queued: {
    tab: gov,
    run: run("queued", null, {
      progress: { pages: 0, requests: 0, decided: 0, applicable: 0, current: null },
    }),
  },
  running: { tab: gov, run: run("running", sampleResult(23)) },
  paused: { tab: gov, run: run("paused", sampleResult(23)) },
  stopping: { tab: gov, run: run("stopping", sampleResult(40)) },
  done: { tab: gov, run: run("done", full) },
  partial: { tab: gov, run: run("done", vetoed) },
  stopped: { tab: gov, run: run("stopped", { ...sampleResult(30), cut: "stopped" }) },
  undecided: { tab: gov, run: run("done", undecided) },
  failed: {
    tab: gov,
    run: run("failed", null, {
      error: { code: "unreachable", text: "网站首页打不开（连接超时），请确认能用浏览器访问后再试。" },
    }),
  },
  interrupted: { tab: gov, run: run("interrupted", sampleResult(30)) },
  "ready-long": { tab: longGov },
  "done-long": { tab: longGov, run: ofLong(run("done", full)) },
  unreachable: {
    tab: gov,
    run: run("done", {
      ...undecided,
      cut: "unreachable",
      pages: full.pages.slice(0, 1).map((page) => ({ ...page, status: 0, outcome: "timeout", bytes: 0 })),
      pairs: [],
    }),
  },
  many: { tab: gov, run: run("done", sampleResult(undefined, 1240)) },
  stored: { tab: gov, run: run("done", full), stored: 4 },
  hoard: { tab: gov, run: run("done", full), stored: 213 },
  empty: { tab: gov, stored: 0 },
}
