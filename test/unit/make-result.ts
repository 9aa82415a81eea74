import type { Finding, RuleInfo, RunResult } from "../../src/core/result/types"

/** A small run result for tests of exports and screens; every part can be replaced. */
export function ruleInfo(part: Partial<RuleInfo> = {}): RuleInfo {
  return {
    id: "T-1",
    item: "1.1",
    title: "权责清单已公开",
    failTitle: "未公开权责清单",
    basis: [{ document: "某发〔2020〕1号", clause: "一（一）", phrase: "公开权责清单" }],
    mode: "auto",
    severity: "major",
    weight: 5,
    why: "群众要知道部门能管什么。",
    howToCheck: "打开栏目，看有无清单。",
    attach: ["栏目网址"],
    remedy: "开设栏目并发布清单。",
    kind: "column",
    ...part,
  }
}

export function finding(part: Partial<Finding> = {}): Finding {
  return {
    rule: "T-1",
    item: "1.1",
    verdict: "pass",
    ratio: 1,
    weight: 5,
    reason: { code: "common.unknown", values: {} },
    evidence: [],
    searched: [],
    ...part,
  }
}

export function runResult(part: Partial<RunResult> = {}): RunResult {
  return {
    site: {
      url: "http://www.wangxi.gov.cn/",
      name: "望溪县人民政府",
      level: "county",
      code: "9901210001",
      pathPrefix: "/",
    },
    packs: [{ id: "national-2020", title: "国家要点", version: "1.0.0", sha256: "00" }],
    asOf: "2021-06-30",
    score: { value: 100, low: 100, high: 100, coverage: 1, decided: 1, pending: 0 },
    sections: [{ id: "1", title: "用权公开", items: [{ id: "1.1", title: "权力配置信息公开" }] }],
    rules: [ruleInfo()],
    findings: [finding()],
    reviews: [],
    pairs: [],
    pages: [],
    cut: null,
    stats: {
      requests: 1,
      ms: 5,
      startedAt: "2021-06-30T00:00:00.000Z",
      finishedAt: "2021-06-30T00:00:05.000Z",
    },
    ...part,
  }
}
