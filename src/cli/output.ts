/** A result in the format asked for, to standard output or to files. */
import { findingsCsv } from "../core/export/findings-csv"
import { reportHtml } from "../core/export/html"
import { toJson } from "../core/export/json"
import { pagesCsv, pairsCsv } from "../core/export/tables-csv"
import { reasonText } from "../core/result/messages"
import type { Identity, Level, RunResult } from "../core/result/types"
import { levelWords, unitWords } from "../core/result/words"
import { writeOut } from "./files"

export const formats = ["json", "csv", "html"] as const
export type Format = (typeof formats)[number]

const render: Record<Format, (result: RunResult) => string> = {
  json: (result) => `${JSON.stringify(toJson(result), null, 2)}\n`,
  csv: findingsCsv,
  html: reportHtml,
}

/** `audit.csv` -> `audit-pairs.csv` */
const beside = (file: string, part: string): string => {
  const stem = file.replace(/\.csv$/i, "")
  return `${stem}-${part}.csv`
}

/** Progress and messages; standard output belongs to the result. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** Writes the result. Gives the full paths of the files it made. */
export async function writeResult(
  result: RunResult,
  format: Format,
  out: string | undefined,
): Promise<string[]> {
  const text = render[format](result)
  if (out === undefined) {
    process.stdout.write(text)
    return []
  }
  const written = [await writeOut(out, text)]
  if (format === "csv") {
    written.push(await writeOut(beside(out, "pairs"), pairsCsv(result)))
    written.push(await writeOut(beside(out, "pages"), pagesCsv(result)))
  }
  return written
}

/** Who the site says it is, and what does not fit together in that. */
export function sayIdentity({ divisions, unit, contradictions }: Identity, level: Level): void {
  const where = divisions ? `${divisions.value.join("")} · ` : ""
  say(`单位：${where}${levelWords[level]}${unit ? `（${unitWords[unit.value]}）` : ""}`)
  for (const reason of contradictions) say(`注意：${reasonText(reason)}`)
}

/** The score in one line, and where the files went. */
export function sayResult({ score, cut, stats, pages }: RunResult, written: readonly string[]): void {
  const range = score.value === null ? "no score" : `score ${score.value} (${score.low} to ${score.high})`
  const coverage = `coverage ${Math.round(score.coverage * 100)}%`
  const home = cut === "unreachable" ? ` (home page: ${pages[0]?.outcome ?? "unread"})` : ""
  const early = cut ? `; ended early: ${cut}${home}` : ""
  say(`${range}, ${coverage}, ${stats.requests} requests, ${(stats.ms / 1000).toFixed(1)} s${early}`)
  if (written.length > 0) say(`Written: ${written.join(", ")}`)
}
