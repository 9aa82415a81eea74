/**
 * CPU time of a page: ours, the least a crawler does, and Crawlee's, over the same pages in the same run. The programs take turns, so
 * that a machine that slows down slows all of them; a ratio is the median of those of the turns.
 */
import { chosenRules } from "../../src/cli/rules"
import type { Cost, PageTask } from "./measured"
import { type Row, type Started, start, startBuilt } from "./run"

interface Served {
  what: string
  port: number
  paths: string[]
}

const PROGRAMS = ["bare", "judging", "ours", "crawlee"] as const
type Program = (typeof PROGRAMS)[number]

const TURNS = 9

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** One pass of a program over its task. Gives milliseconds. */
async function pass(program: Started, task: PageTask): Promise<number> {
  program.send(task)
  return ((await program.message()) as Cost).cpuMs
}

export async function cpu(): Promise<Row[]> {
  const server = start("serve-pages.ts")
  const { what, port, paths } = (await server.message()) as Served
  const task: PageTask = { port, paths, ruleSet: await chosenRules(["national-2020"]) }
  const running = new Map<Program, Started>()
  const costs = new Map<Program, number[]>(PROGRAMS.map((name) => [name, []]))
  for (const name of PROGRAMS) {
    const program = await startBuilt(`cpu-${name}.ts`)
    await program.message()
    await pass(program, task)
    running.set(name, program)
  }
  for (let turn = 0; turn < TURNS; turn++)
    for (const [name, program] of running) costs.get(name)?.push((await pass(program, task)) / paths.length)
  for (const program of [server, ...running.values()]) program.stop()

  const of = (name: Program): readonly number[] => costs.get(name) ?? []
  const ms = (name: Program) => `${median(of(name)).toFixed(2)} ms`
  const row = (
    doing: string,
    name: Program,
    baseline: string,
    against: Program,
    limit: number | null,
  ): Row => ({
    what: `CPU per page, ${paths.length} of ${what}: ${doing}`,
    ours: ms(name),
    baseline: `${baseline}: ${ms(against)}`,
    ratio: median(of(name).map((cost, turn) => cost / (of(against)[turn] as number))),
    limit,
  })
  const judging = "decode, parse, facts, all rules"
  const [least, crawlee] = ["fetch, cheerio (htmlparser2), links", "Crawlee CheerioCrawler, empty handler"]
  return [
    row(judging, "judging", least, "bare", 1.5),
    row(judging, "judging", crawlee, "crawlee", 1 / 3),
    row(`fetch, ${judging}`, "ours", least, "bare", null),
    row(`fetch, ${judging}`, "ours", crawlee, "crawlee", null),
  ]
}
