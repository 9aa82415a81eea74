import { findingsCsv } from "../../../core/export/findings-csv"
import { toJson } from "../../../core/export/json"
import { pagesCsv, pairsCsv } from "../../../core/export/tables-csv"
import type { RunResult } from "../../../core/result/types"
import type { ExportFile, RunSummary } from "../types"

const csv = "text/csv;charset=utf-8"

/** What a person takes away of a run. Names tell site and day and differ at the end. */
export function filesOf(result: RunResult, { request }: RunSummary): ExportFile[] {
  const name = (what: string) => `${unitOf(result, request.subject.origin)}-${result.asOf}-${what}`
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

/** The site's name without what file systems refuse, else its host. */
const unitOf = ({ site }: RunResult, origin: string): string =>
  site.name?.replace(/[\\/:*?"<>|\p{Cc}\s]/gu, "").slice(0, 40) || new URL(origin).hostname
