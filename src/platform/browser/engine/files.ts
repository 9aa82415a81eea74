import { findingsCsv } from "../../../core/export/findings-csv"
import { reportHtml } from "../../../core/export/html"
import { toJson } from "../../../core/export/json"
import { pagesCsv, pairsCsv } from "../../../core/export/tables-csv"
import type { RunResult } from "../../../core/result/types"
import type { ExportFile, ExportKind, RunSummary } from "../types"

const types: Record<ExportKind, string> = {
  csv: "text/csv;charset=utf-8",
  json: "application/json",
  html: "text/html;charset=utf-8",
}

/** The files of each kind, by what their names end in. */
const writers: Record<ExportKind, Record<string, (result: RunResult) => string>> = {
  csv: { "findings.csv": findingsCsv, "pairs.csv": pairsCsv, "pages.csv": pagesCsv },
  json: { "result.json": (result) => `${JSON.stringify(toJson(result), null, 2)}\n` },
  html: { "report.html": reportHtml },
}

/** What a person takes away of a run, in one of the formats. */
export const filesOf = (result: RunResult, run: RunSummary, kind: ExportKind): ExportFile[] =>
  Object.entries(writers[kind]).map(([what, write]) => ({
    name: fileNameOf(result, run, what),
    type: types[kind],
    text: write(result),
  }))

/** Names tell site and day, and end in what it is. */
export const fileNameOf = (result: RunResult, { request }: RunSummary, what: string): string =>
  `${unitOf(result, request.subject.origin)}-${result.asOf}-${what}`

/** The site's name without what file systems refuse, else its host. */
const unitOf = ({ site }: RunResult, origin: string): string =>
  site.name?.replace(/[\\/:*?"<>|\p{Cc}\s]/gu, "").slice(0, 40) || new URL(origin).hostname
