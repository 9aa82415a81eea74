import { defaultSettings } from "../../../src/platform/browser/store/settings"
import type { RunPhase, RunState, RunSummary, Settings } from "../../../src/platform/browser/types"
import type { Client, RunFiles } from "../../../src/ui/client"
import type { Scenario } from "./scenarios"

const packs = [
  { id: "national-2020", title: "2020年政务公开工作要点（国家）", version: "1.0.0" },
  { id: "standards", title: "评查通用标准", version: "1.0.0" },
]

/** What is listed of a run. */
const bare = ({ result: _, ...run }: RunState) => run

/** Of one of many audits: each unit has a name of its own. */
const requestOf = ({ request }: RunState, index: number): RunState["request"] => ({
  ...request,
  subject: { ...request.subject, name: `望溪县第${index}中心街道办事处` },
})

/** A client that answers from a scenario, and keeps what is asked of it. */
export function fakeClient({ tab, run: first, stored = first ? 1 : 0, files }: Scenario): Client & RunFiles {
  let run: RunState | null = first ?? null
  let settings: Settings = { ...defaultSettings, reviewer: "李敏" }
  let summaries: RunSummary[] = Array.from({ length: stored }, (_, index) => ({
    ...bare(run as RunState),
    id: index === 0 ? "sample" : `sample-${index}`,
    ...(index < 4 ? {} : { request: requestOf(run as RunState, index) }),
    createdAt: "2021-06-30T01:00:00.000Z",
    finishedAt: "2021-06-30T01:01:01.000Z",
    score: index === 2 ? null : (run?.result?.score.value ?? null),
    coverage: run?.result?.score.coverage,
    ...(index === 1
      ? { imported: { name: "望溪县-2021-06-30-run.json.gz", at: "2021-07-02T02:10:00.000Z" } }
      : {}),
  }))
  const listeners = new Set<(state: RunState) => void>()
  const become = async (state: RunPhase) => {
    if (run) run = { ...run, state }
    if (run) for (const listener of listeners) listener(run)
  }
  return {
    requestHost: async () => true,
    settings: async () => settings,
    saveSettings: async (change) => {
      settings = { ...settings, ...change }
      return settings
    },
    usage: async () => 18_400_000,
    siteOfTab: () => {
      if (tab === "never") return new Promise(() => {})
      if (tab === "broken" || !tab) return Promise.reject(new Error("评查引擎没有应答，请重试"))
      return Promise.resolve(tab)
    },
    packsFor: async () => packs,
    startRun: async () => "sample",
    pauseRun: () => become("paused"),
    resumeRun: () => become("running"),
    stopRun: () => become("stopped"),
    deleteRuns: async (ids) => {
      summaries = ids === "all" ? [] : summaries.filter(({ id }) => !ids.includes(id))
    },
    deleteEverything: async () => {
      summaries = []
    },
    storeTrouble: async () => null,
    saveReview: async (_, review) => {
      if (run?.result) run = { ...run, result: { ...run.result, reviews: [...run.result.reviews, review] } }
    },
    withdrawReview: async (_, rule) => {
      const reviews = run?.result?.reviews.filter((review) => review.rule !== rule) ?? []
      if (run?.result) run = { ...run, result: { ...run.result, reviews } }
    },
    exportFiles: async () => [{ name: "findings.csv", type: "text/csv", text: "\ufeff序号\r\n" }],
    exportRun: async () => ({
      name: "run.json.gz",
      url: "about:blank",
      missing: 0,
      left: 0,
      ...files?.lacks,
    }),
    importRun: async (file) => {
      if (files?.refused) throw new Error(`“${file.name}”${files.refused}`)
      return "sample"
    },
    runs: async () => summaries,
    latestRunFor: async () => summaries[0] ?? null,
    runState: async () => {
      if (!run) throw new Error("没有这条评查记录，可能已被删除")
      return run
    },
    onRunState: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    wakeEngine: async () => {},
    askRules: async () => {
      throw new Error("评查引擎没有应答，请重试")
    },
  }
}
