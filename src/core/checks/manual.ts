import * as z from "zod"
import type { Judgement } from "../result/types"
import type { Check } from "./types"

z.config({ jitless: true })

const manualParams = z.strictObject({
  /** Keys of columns whose pages the person will want to open; they are looked for, never judged. */
  columns: z.array(z.string().min(1).max(40)).max(20).default([]),
})

export type ManualParams = z.infer<typeof manualParams>

/** A duty that a person decides: the tool asks the question and shows where to look. */
export const manual: Check<ManualParams> = {
  kind: "manual",
  title: "人工核查",
  params: manualParams,
  columns: ({ columns }) => columns,
  seek: (site, { columns }, { rule }) =>
    rule.mode === "offline" ? [] : columns.flatMap((key) => site.column(key).leads),
  judge(site, { columns }, { rule }): Judgement {
    const offline = { code: "manual.offline", values: {} }
    if (rule.mode === "offline")
      return { verdict: "not-applicable", ratio: null, reason: offline, evidence: [], searched: [] }
    const found = columns.flatMap((key) => {
      const { chosen, pages } = site.column(key)
      return chosen ? [{ url: pages[0]?.url ?? chosen.url, text: pages[0]?.title ?? chosen.label }] : []
    })
    return {
      verdict: "pending",
      ratio: null,
      reason: { code: "manual.question", values: { question: rule.question ?? rule.title } },
      evidence: found,
      searched: columns.flatMap((key) => site.column(key).trail),
    }
  },
}
