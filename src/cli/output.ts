/** A result in the format asked for, to standard output or to files. */
import { findingsCsv } from "../core/export/findings-csv"
import { withoutHidden } from "../core/export/hidden"
import { reportHtml } from "../core/export/html"
import { toJson } from "../core/export/json"
import { pagesCsv, pairsCsv } from "../core/export/tables-csv"
import { percentText } from "../core/result/coverage"
import { reasonText } from "../core/result/messages"
import type { Identity, RunResult, Subject } from "../core/result/types"
import { levelWords } from "../core/result/words"
import type { Words } from "../core/rules/problem"
import { writeOut } from "./files"
import { readChoice } from "./options"
import { crawlDelayText, cutText, line, outcomeOf, words } from "./words"

const formats = ["json", "csv", "html"] as const
type Format = (typeof formats)[number]

const render: Record<Format, (result: RunResult) => string> = {
  json: (result) => `${JSON.stringify(toJson(result), null, 2)}\n`,
  csv: findingsCsv,
  html: reportHtml,
}

/** The format asked for, else that of the file's ending, else JSON. */
export function formatOf(format: string | undefined, out = ""): Format {
  if (format !== undefined) return readChoice("--format", formats, format)
  return formats.find((one) => out.toLowerCase().endsWith(`.${one}`)) ?? "json"
}

/** The files of a result: `audit.csv` has `audit-pairs.csv` beside it. */
export function filesOf(format: Format, out: string): string[] {
  if (format !== "csv") return [out]
  const stem = out.replace(/\.csv$/i, "")
  return [out, `${stem}-pairs.csv`, `${stem}-pages.csv`]
}

/** Progress and messages; standard output belongs to the result. */
export const say = (text: string): void => void process.stderr.write(`${withoutHidden(text)}\n`)

/** Writes the result. Gives the full paths of the files it made. */
export async function writeResult(
  result: RunResult,
  format: Format,
  out: string | undefined,
): Promise<string[]> {
  const first = render[format](result)
  if (out === undefined) {
    process.stdout.write(first)
    return []
  }
  const contents = [() => first, () => pairsCsv(result), () => pagesCsv(result)]
  const written: string[] = []
  for (const [at, file] of filesOf(format, out).entries())
    written.push(await writeOut(file, contents[at]?.() ?? ""))
  return written
}

/** Who is audited, by what the site says of itself, and what does not fit together in that. */
export function saySubject({ name, level }: Subject, identity: Identity | undefined): void {
  const where = identity?.divisions?.value.join("") ?? ""
  say([where, name, levelWords[level]].filter(Boolean).join(" · "))
  if (name === null) say(line(words.unnamed))
  for (const reason of identity?.contradictions ?? []) say(line(words.contradiction(reasonText(reason))))
}

function scoreWords({ value, low, high }: RunResult["score"]): Words {
  return value === null ? words.noScore : words.score(String(value), String(low), String(high))
}

function endWords({ cut, crawlDelay, pages }: RunResult): Words[] {
  const slow = crawlDelay ? [crawlDelayText(crawlDelay)] : []
  if (cut === null) return slow
  if (cut !== "unreachable") return [cutText(cut), ...slow]
  const { outcome, status } = pages[0] ?? { outcome: "unread", status: 0 }
  const hint = outcome === "private-address" ? [words.privateAddress] : []
  return [words.unreachable(outcomeOf(outcome, status)), ...hint]
}

/** The score in one line, why the audit ended early, and where the files went. */
export function sayResult(result: RunResult, written: readonly string[]): void {
  const { score, stats } = result
  const coverage = percentText(score.coverage)
  say(line(words.result(scoreWords(score), coverage, stats.requests, (stats.ms / 1000).toFixed(1))))
  for (const why of endWords(result)) say(line(why))
  for (const file of written) say(`${line(words.written)}: ${file}`)
}
