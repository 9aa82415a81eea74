import type { Judgement } from "../../result/types"
import type { Check } from "../types"
import { manualAbout } from "./about"
import { type ManualParams, manualParams } from "./params"

/** A duty that a person decides: the tool asks the question and shows where to look. */
export const manual: Check<ManualParams> = {
  kind: "manual",
  title: "人工核查",
  about: manualAbout,
  modes: ["manual", "offline"],
  params: manualParams,
  columns: ({ columns }) => columns,
  // No request is made for what the machine will not judge; what other rules brought in is shown.
  seek: () => [],
  judge(site, { columns }, { rule }): Judgement {
    const offline = { code: "manual.offline", values: {} }
    if (rule.mode === "offline")
      return { verdict: "not-applicable", ratio: null, reason: offline, evidence: [], searched: [] }
    const found = columns.flatMap((key) => {
      const { chosen, candidates, pages } = site.column(key)
      const best = chosen ?? candidates[0]
      return best ? [{ url: pages[0]?.url ?? best.url, text: pages[0]?.title ?? best.label }] : []
    })
    return {
      verdict: "pending",
      ratio: null,
      reason: { code: "manual.question", values: { question: rule.question ?? rule.title } },
      evidence: found,
      searched: [],
    }
  },
}
