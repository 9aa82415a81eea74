/**
 * `npm run bench [part]...`: every figure beside a named baseline of the same run. Writes the table into README.md and everything into
 * build/bench/figures.json. The build under build/chrome-mv3-prod is measured as it is; REAL_PAGES names a folder of saved pages.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises"
import { cpus } from "node:os"
import { cpu } from "../../test/bench/cpu"
import { memory } from "../../test/bench/memory"
import { popup } from "../../test/bench/popup"
import { replay } from "../../test/bench/replay"
import { requests } from "../../test/bench/requests"
import type { Row } from "../../test/bench/run"
import { inRoot } from "./paths"
import { say } from "./run"

const parts: Record<string, () => Promise<Row[]>> = { requests, cpu, replay, memory, popup }

const BEGIN = "<!-- bench -->"
const END = "<!-- /bench -->"

/** A ratio as people read it: 1.47, or 1/47 where it is far below one. */
const ratioText = (ratio: number): string =>
  ratio < 0.1 ? `1/${Number((1 / ratio).toPrecision(2))}` : String(Number(ratio.toPrecision(3)))

const aimText = ({ limit, ratio }: Row): string =>
  limit === null ? "" : `${ratioText(limit)}${ratio <= limit ? "" : " (missed)"}`

function table(rows: readonly Row[]): string {
  const lines = rows.map(
    (row) => `| ${row.what} | ${row.ours} | ${row.baseline} | ${ratioText(row.ratio)} | ${aimText(row)} |`,
  )
  return ["| figure | here | baseline | ratio | at most |", "|---|---|---|---|---|", ...lines].join("\n")
}

async function writeReadme(text: string): Promise<void> {
  const file = inRoot("README.md")
  const readme = await readFile(file, "utf8")
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`README.md has no place for the table: ${BEGIN} … ${END}`)
  await writeFile(file, `${readme.slice(0, from + BEGIN.length)}\n${text}\n${readme.slice(to)}`)
}

const wanted = process.argv.slice(2)
const rows: Row[] = []
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  say(`Measuring: ${name}`)
  const measured = await measure()
  say(table(measured))
  rows.push(...measured)
}
const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}`
const date = new Date().toISOString().slice(0, 10)
await mkdir(inRoot("build/bench"), { recursive: true })
await writeFile(inRoot("build/bench/figures.json"), `${JSON.stringify({ date, machine, rows }, null, 2)}\n`)
if (wanted.length === 0) await writeReadme(`Measured ${date} on ${machine}.\n\n${table(rows)}`)
process.exit(0)
