/**
 * `npm run fuzz [-- COUNT [FROM]]`: gives the page reader damaged pages and bytes of none, and says how it bore them.
 * The reader runs in processes of little memory that are ended when they hang. Saved pages join in where REAL_PAGES names their folder.
 */
import { fork } from "node:child_process"
import { fileURLToPath } from "node:url"
import type { Told } from "./reader"

const MEMORY_MB = 512
/** Longest silence: a hundred inputs take far less, unless one of them never ends. */
const SILENCE_MS = 60_000
const PROCESSES = 2

interface Report {
  inputs: number
  flaws: Told["flaws"]
  slowest: Told["slowest"]
  peakMemory: number
  /** Where a process ended or was ended before its time. */
  broken: string[]
}

const report: Report = { inputs: 0, flaws: [], slowest: { ms: 0, n: 0 }, peakMemory: 0, broken: [] }

function take(told: Told): void {
  report.inputs += told.count
  report.flaws.push(...told.flaws)
  if (told.slowest.ms > report.slowest.ms) report.slowest = told.slowest
  report.peakMemory = Math.max(report.peakMemory, told.memory)
  if (report.inputs % 10_000 < told.count) process.stderr.write(`${report.inputs} inputs\n`)
}

function read(from: number, to: number): Promise<void> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL("./reader.ts", import.meta.url)), [String(from), String(to)], {
      execArgv: ["--import", "tsx", `--max-old-space-size=${MEMORY_MB}`],
    })
    let at = from
    let hung = false
    const watch = () =>
      setTimeout(() => {
        hung = true
        child.kill("SIGKILL")
      }, SILENCE_MS)
    let silence = watch()
    child.on("message", (told: Told) => {
      clearTimeout(silence)
      silence = watch()
      take(told)
      at = told.from + told.count
    })
    child.on("exit", (code, signal) => {
      clearTimeout(silence)
      if (at < to) report.broken.push(`${hung ? "hung" : `ended (${signal ?? code})`} after input ${at}`)
      resolve()
    })
  })
}

const [count = 200_000, first = 0] = process.argv.slice(2).map(Number)
const share = Math.ceil(count / PROCESSES)
await Promise.all(
  Array.from({ length: PROCESSES }, (_, n) =>
    read(first + n * share, Math.min(first + count, first + (n + 1) * share)),
  ),
)
for (const { n, flaw } of report.flaws.slice(0, 20)) process.stdout.write(`input ${n}: ${flaw}\n`)
for (const broken of report.broken) process.stdout.write(`${broken}\n`)
process.stdout.write(
  `${report.inputs} inputs, ${report.flaws.length} flaws, ${report.broken.length} processes broken; slowest ${report.slowest.ms.toFixed(0)} ms (input ${report.slowest.n}), peak memory ${(report.peakMemory / 1e6).toFixed(0)} MB\n`,
)
process.exitCode = report.flaws.length + report.broken.length > 0 || report.inputs < count ? 1 : 0
