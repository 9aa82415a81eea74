import national from "../../../rules/national-2020.json"
import type {
  Evidence,
  Finding,
  Pair,
  RuleInfo,
  RunResult,
  Section,
  TrailStep,
} from "../../../src/core/result/types"
import type { Rule } from "../../../src/core/rules/types"
import { scoreOf } from "../../../src/core/score/score"

/** A finished audit of an invented county over the real national pack: every verdict occurs, texts have real lengths. */

const home = "http://www.wangxi.gov.cn"
const rules = national.rules as unknown as Rule[]

const automatic = rules.filter(({ mode }) => mode === "auto")

const infoOf = ({ appliesTo: _, check, ...rule }: Rule): RuleInfo => ({ ...rule, kind: check.kind })

const seen: Evidence[] = [
  {
    url: `${home}/zwgk/yjya/202005/t20200518_31207.html`,
    text: "望溪县突发公共卫生事件应急预案（2020年修订）",
    date: "2020-05-18",
  },
  { url: `${home}/zwgk/yjya/`, text: "应急预案" },
]

const trail: TrailStep[] = [
  { url: `${home}/`, via: "home", outcome: "ok", note: "查找“惠企政策”“减税降费”“助企纾困”" },
  { url: `${home}/zwgk/`, via: "landing", outcome: "ok" },
  { url: `${home}/zwgk/fdzdgknr/`, via: "tree", outcome: "ok", note: "目录树共 31 个栏目" },
  { url: `${home}/wzdt/`, via: "sitemap", outcome: "ok" },
  { url: `${home}/search?kw=%E6%83%A0%E4%BC%81`, via: "search", outcome: "timeout" },
]

const templates: Pick<Finding, "verdict" | "ratio" | "reason" | "evidence" | "searched">[] = [
  {
    verdict: "pass",
    ratio: 1,
    reason: sentence("“应急预案”栏目共 12 条信息，最新一条发布于2020-11-20。"),
    evidence: seen,
    searched: trail.slice(0, 2),
  },
  {
    verdict: "fail",
    ratio: 0,
    reason: sentence("截至2021年6月30日，“回应关切”栏目最新信息为2018-05-03，超过365天未更新。"),
    evidence: [{ url: `${home}/hygq/`, text: "关于城区供水情况的回应", date: "2018-05-03" }],
    searched: trail.slice(0, 3),
  },
  {
    verdict: "not-found",
    ratio: 0,
    reason: sentence("已查首页导航、公开目录、网站地图和站内搜索，未找到“惠企政策”类栏目。"),
    evidence: [],
    searched: trail,
  },
  {
    verdict: "partial",
    ratio: 0.6,
    reason: sentence("应解读文件 15 件：已解读且关联 9 件，已解读未关联 4 件，未解读 2 件。"),
    evidence: seen.slice(0, 1),
    searched: trail.slice(0, 2),
  },
  {
    verdict: "blocked",
    ratio: null,
    reason: sentence("“双随机、一公开”栏目的列表由脚本生成，未能读取，不能据此判断有无内容。"),
    evidence: [],
    searched: [{ url: `${home}/ssj/`, via: "nav", outcome: "script-drawn" }],
  },
]

function sentence(code: string) {
  return { code, values: {} }
}

function findingOf(rule: Rule, index: number): Finding {
  const base = { rule: rule.id, item: rule.item, weight: rule.weight }
  const none = { ratio: null, evidence: [], searched: [] }
  if (!rule.appliesTo.includes("county"))
    return { ...base, ...none, verdict: "not-applicable", reason: sentence("该指标不适用于县级政府网站。") }
  if (rule.mode !== "auto")
    return {
      ...base,
      ...none,
      verdict: "pending",
      reason: sentence("需人工判断。"),
      question: rule.question,
      evidence: index % 3 === 0 ? seen.slice(1) : [],
    }
  if (rule.item === "0")
    return { ...base, ...none, verdict: "not-due", reason: sentence("期限2021-01-31，评查时点未到。") }
  const turn = automatic.indexOf(rule) % templates.length
  return { ...base, ...(templates[turn] as (typeof templates)[number]) }
}

const number = (index: number) => `望府办〔2020〕${index}号`
const pairs: Pair[] = Array.from({ length: 15 }, (_, index): Pair => {
  const policy = {
    url: `${home}/zwgk/zcwj/t2020_${index}.html`,
    title: `关于印发望溪县支持中小微企业稳定发展若干措施（第${index + 1}批）的通知`,
    number: number(index + 1),
    date: "2020-06-08",
  }
  const interpretation = {
    url: `${home}/zwgk/zcjd/t2020_${index}.html`,
    title: `《望溪县支持中小微企业稳定发展若干措施（第${index + 1}批）》政策解读`,
    date: "2020-06-10",
  }
  if (index > 12) return { interpretation: null, policy, link: "none", lagWorkdays: null }
  if (index === 12)
    return { interpretation: null, policy, link: "none", lagWorkdays: null, exempt: "人事任免" }
  const link = (["both", "forward", "back", "text"] as const)[index % 4] ?? "none"
  return { interpretation, policy, link, lagWorkdays: index % 5, form: index % 3 ? "文字" : "图解" }
})

/** What the engine says of a rule it has not come to the end of. */
const unfinished = {
  verdict: "blocked",
  ratio: null,
  reason: { code: "common.cut", values: { why: "评查仍在进行" } },
} as const

export function sampleResult(judged = rules.length, pages = 86): RunResult {
  const infos = rules.map(infoOf)
  const findings = rules.map((rule, index) => {
    const finding = findingOf(rule, index)
    return index < judged ? finding : { ...finding, ...unfinished }
  })
  return {
    site: { url: `${home}/`, name: "望溪县人民政府", level: "county", code: "9901210001", pathPrefix: "/" },
    packs: [{ id: national.id, title: national.title, version: national.version, sha256: "ab".repeat(32) }],
    asOf: "2021-06-30",
    score: scoreOf(findings, infos),
    sections: national.sections as Section[],
    rules: infos,
    findings,
    reviews: [],
    pairs,
    pages: Array.from({ length: pages }, (_, index) => ({
      url: `${home}/zwgk/page_${index + 1}.html`,
      status: index % 9 === 8 ? 404 : index % 13 === 12 ? 0 : 200,
      outcome: index % 9 === 8 ? "gone" : index % 13 === 12 ? "timeout" : "ok",
      bytes: 18_000 + 731 * index,
      sha256: "cd".repeat(32),
      rendered: index % 17 === 16,
    })),
    cut: null,
    stats: {
      requests: 104,
      ms: 61_000,
      startedAt: "2021-06-30T01:00:00.000Z",
      finishedAt: "2021-06-30T01:01:01.000Z",
    },
  }
}
