/**
 * Accuracy of the page reader over labelled real pages: `npx tsx src/dev/accuracy.ts [part of a file name]`.
 * The pages stand in the folder that REAL_PAGES names (default: shared/real-pages beside the repository).
 */
import { existsSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { readPage } from "../core/page/read"
import type { Entry, FileLink, Page } from "../core/page/types"

interface Label {
  url: string
  charset?: string
  title?: string | string[] | null
  date?: string | null
  number?: string | null
  site?: { name?: string | string[] | null; code?: string | null }
  kind?: string | string[] | null
  source?: string | string[] | null
  column?: string | string[] | null
  entries?: { count: number; first: Partial<Entry> } | null
  related?: FileLink[] | null
  attachments?: FileLink[] | null
  optionalAttachments?: FileLink[]
  textIn?: string[]
  textOut?: string[]
}

interface Miss {
  file: string
  expected: string
  got: string
}

const FOLDER = resolve(process.env.REAL_PAGES ?? join(import.meta.dirname, "../../../shared/real-pages"))
const QUOTES = /["'“”‘’「」『』]/g

/** Fields that decide; the others are printed for orientation. */
const DECIDING = [
  "charset",
  "title",
  "date",
  "number",
  "site.code",
  "kind",
  "entries",
  "related",
  "attachments",
  "textIn",
  "textOut",
]

const plain = (text: string) => text.normalize("NFKC").replace(/\s/g, "").replace(QUOTES, "")

function sameText(expected: string | string[], got: string | null): boolean {
  if (expected === "none") return got === null || got === ""
  return [expected].flat().some((wanted) => plain(wanted) === plain(got ?? ""))
}

const tally = new Map<string, { right: number; all: number; misses: Miss[] }>()

function score(field: string, file: string, right: boolean, expected: unknown, got: unknown): void {
  const row = tally.get(field) ?? { right: 0, all: 0, misses: [] }
  row.all++
  if (right) row.right++
  else row.misses.push({ file, expected: JSON.stringify(expected), got: JSON.stringify(got) })
  tally.set(field, row)
}

const addresses = (files: readonly FileLink[]) =>
  new Set(files.map(({ url }) => url.replace(/^http:/, "https:")))

function sameFiles(expected: FileLink[], optional: FileLink[], got: FileLink[]): boolean {
  const wanted = addresses(expected)
  const allowed = addresses([...expected, ...optional])
  const given = addresses(got)
  return [...wanted].every((url) => given.has(url)) && [...given].every((url) => allowed.has(url))
}

function sameEntries({ count, first }: NonNullable<Label["entries"]>, got: Entry[]): boolean {
  const [row] = got
  if (got.length !== count) return false
  if (!row) return count === 0
  if (first.title && !sameText(first.title, row.title)) return false
  if (first.url && first.url !== row.url) return false
  return !first.date || first.date === row.date
}

function judge(file: string, label: Label, page: Page): void {
  const texts: [string, string | string[] | null | undefined, string | null][] = [
    ["charset", label.charset, page.charset],
    ["title", label.title, page.title],
    ["date", label.date, page.date],
    ["number", label.number, page.number],
    ["site.code", label.site?.code, page.site.code],
    ["kind", label.kind, page.kind],
    ["source", label.source, page.source],
    ["site.name", label.site?.name, page.site.name],
    ["column", label.column, page.column],
  ]
  for (const [field, expected, got] of texts)
    if (expected !== null && expected !== undefined)
      score(field, file, sameText(expected, got), expected, got)
  if (label.entries)
    score("entries", file, sameEntries(label.entries, page.entries), label.entries, [
      page.entries.length,
      page.entries[0],
    ])
  if (label.related)
    score("related", file, sameFiles(label.related, [], page.related), label.related, page.related)
  if (label.attachments)
    score(
      "attachments",
      file,
      sameFiles(label.attachments, label.optionalAttachments ?? [], page.attachments),
      label.attachments,
      page.attachments,
    )
  const text = plain(page.text)
  for (const wanted of label.textIn ?? [])
    score("textIn", file, text.includes(plain(wanted)), wanted, page.text.slice(0, 80))
  for (const other of label.textOut ?? [])
    score("textOut", file, !text.includes(plain(other)), other, page.text.slice(0, 80))
}

function read(file: string, url: string): Page {
  return readPage({ url, bytes: readFileSync(join(FOLDER, file)), contentType: null })
}

function print(): void {
  for (const [field, { right, all, misses }] of [...tally].sort(
    ([a], [b]) => DECIDING.indexOf(b) - DECIDING.indexOf(a),
  )) {
    const mark = DECIDING.includes(field) ? "" : "  (orientation)"
    console.log(`\n${field}: ${right}/${all} = ${(right / all).toFixed(3)}${mark}`)
    for (const { file, expected, got } of misses)
      console.log(`  ${file}\n    want ${expected}\n    got  ${got}`)
  }
}

function siteLabels(): [string, Label][] {
  const [head = "", ...rows] = readFileSync(join(FOLDER, "site/MANIFEST.tsv"), "utf8").trim().split("\n")
  const names = head.split("\t")
  return rows.map((row) => {
    const cells = row.split("\t")
    const cell = (name: string) => cells[names.indexOf(name)] ?? ""
    const article = cell("date") !== ""
    const number = cell("number").split(" (")[0] || (article ? "none" : null)
    return [
      `site/${cell("file")}`,
      {
        url: cell("url"),
        title: article ? cell("title") : null,
        date: cell("date").slice(0, 10) || (cell("kind").includes("指南") ? null : "none"),
        number: number?.replace(" 号", "号") ?? null,
      },
    ]
  })
}

if (!existsSync(join(FOLDER, "labels.json"))) {
  console.log(`SKIPPED: no labelled pages in ${FOLDER} (set REAL_PAGES)`)
} else {
  const labels = JSON.parse(readFileSync(join(FOLDER, "labels.json"), "utf8")) as Record<string, Label>
  const wanted = process.argv[2] ?? ""
  const started = performance.now()
  for (const [file, label] of [...Object.entries(labels), ...siteLabels()]) {
    if (file.includes(wanted)) judge(file, label, read(file, label.url))
  }
  print()
  console.log(`\n${(performance.now() - started).toFixed(0)} ms`)
}
