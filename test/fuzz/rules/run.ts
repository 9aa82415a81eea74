/**
 * Gives damaged rule files to the loader, to the editor and to `rules check`, and says how they bore them:
 * `npx tsx test/fuzz/rules/run.ts [COUNT [FROM]]`. Every file goes through the loader, a share of them through the editor and the command line.
 */
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { performance } from "node:perf_hooks"
import { throughCommand } from "./command"
import { type Outcome, throughEditor, throughLoader } from "./flaws"
import { type Mutation, mutationOf } from "./mutations"

/** One file in so many goes through the editor, and through the command in this process and in one of its own. */
const EDITOR_EVERY = 5
const COMMAND_EVERY = 50
const PROCESS_EVERY = 1000

interface Tally {
  files: number
  loaded: number
  flaws: string[]
  slowest: { ms: number; n: number }
}

const tally = (): Tally => ({ files: 0, loaded: 0, flaws: [], slowest: { ms: 0, n: 0 } })
const told = { loader: tally(), editor: tally(), command: tally(), process: tally() }
const folder = mkdtempSync(path.join(tmpdir(), "rule-fuzz-"))

async function note(to: Tally, mutation: Mutation, work: (it: Mutation) => Outcome | Promise<Outcome>) {
  const began = performance.now()
  const outcome = await Promise.resolve()
    .then(() => work(mutation))
    .catch(
      (error): Outcome => ({ flaw: `threw ${error instanceof Error ? error.stack : error}`, loaded: false }),
    )
  const ms = performance.now() - began
  if (ms > to.slowest.ms) to.slowest = { ms: Math.round(ms), n: mutation.n }
  to.files++
  if (outcome.loaded) to.loaded++
  if (outcome.flaw) to.flaws.push(`${mutation.n} (${mutation.how.join(", ")}): ${outcome.flaw}`)
}

/** `rules check` as a person runs it. */
function inProcess({ n, bytes }: Mutation): Outcome {
  const file = path.join(folder, `${n}.json`)
  writeFileSync(file, bytes)
  try {
    const out = execFileSync("npm", ["run", "-s", "cli", "--", "rules", "check", file], { timeout: 60_000 })
    return { flaw: /in order/.test(String(out)) ? null : "ended well without a word", loaded: true }
  } catch (error) {
    const { status, stdout } = error as { status?: number; stdout?: Buffer }
    const lines = String(stdout).trim().split("\n")
    const right = status === 1 && lines.every((line) => line.startsWith(file) && line.includes(" $"))
    return { flaw: right ? null : `status ${status}: ${lines[0]?.slice(0, 200)}`, loaded: false }
  }
}

const [count = 10_000, from = 0] = process.argv.slice(2).map(Number)
for (let n = from; n < from + count; n++) {
  const mutation = mutationOf(n)
  await note(told.loader, mutation, throughLoader)
  if (n % EDITOR_EVERY === 0) await note(told.editor, mutation, throughEditor)
  if (n % COMMAND_EVERY === 0) await note(told.command, mutation, (it) => throughCommand(it, folder))
  if (n % PROCESS_EVERY === 0) await note(told.process, mutation, inProcess)
  if ((n - from) % 1000 === 999) console.error(`${n - from + 1} of ${count}`)
}
rmSync(folder, { recursive: true })
console.log(JSON.stringify(told, null, 2))
process.exitCode = Object.values(told).some(({ flaws }) => flaws.length > 0) ? 1 : 0
