import { findingsCsv } from "../../../core/export/findings-csv"
import { toJson } from "../../../core/export/json"
import { pagesCsv, pairsCsv } from "../../../core/export/tables-csv"
import type { RunResult } from "../../../core/result/types"
import type { ExportFile, RunSummary } from "../types"

const csv = "text/csv;charset=utf-8"

/** What a person takes away of a run. */
export function filesOf(result: RunResult, run: RunSummary): ExportFile[] {
  const name = (what: string) => fileNameOf(result, run, what)
  return [
    { name: name("findings.csv"), type: csv, text: findingsCsv(result) },
    { name: name("pairs.csv"), type: csv, text: pairsCsv(result) },
    { name: name("pages.csv"), type: csv, text: pagesCsv(result) },
    {
      name: name("result.json"),
      type: "application/json",
      text: `${JSON.stringify(toJson(result), null, 2)}\n`,
    },
  ]
}

/** Names tell site and day, and end in what it is. */
export const fileNameOf = (result: RunResult, { request }: RunSummary, what: string): string =>
  `${unitOf(result, request.subject.origin)}-${result.asOf}-${what}`

/** The site's name without what file systems refuse, else its host. */
const unitOf = ({ site }: RunResult, origin: string): string =>
  site.name?.replace(/[\\/:*?"<>|\p{Cc}\s]/gu, "").slice(0, 40) || new URL(origin).hostname
