/** CPU time of a page: ours, the least a crawler does, and Crawlee's, over the same pages in the same run. */

import { chosenRules } from "../../src/cli/rules"
import type { Cost, PageTask } from "./measured"
import { ask, type Row, start, startBuilt } from "./run"

interface Served {
  what: string
  port: number
  paths: string[]
}

export async function cpu(): Promise<Row[]> {
  const server = start("serve-pages.ts")
  const { what, port, paths } = (await server.message()) as Served
  const ruleSet = await chosenRules(["national-2020"])
  const task: PageTask = { port, paths, ruleSet }
  const costs = new Map<string, number>()
  for (const name of ["bare", "ours", "crawlee"]) {
    const { cpuMs } = (await ask(await startBuilt(`cpu-${name}.ts`), task)) as Cost
    costs.set(name, cpuMs / paths.length)
  }
  server.stop()
  const of = (name: string) => costs.get(name) ?? Number.NaN
  const row = (baseline: string, name: string, limit: number): Row => ({
    what: `CPU per page, ${paths.length} of ${what}: fetch, decode, parse, facts, ${"all rules"}`,
    ours: `${of("ours").toFixed(2)} ms`,
    baseline: `${baseline}: ${of(name).toFixed(2)} ms`,
    ratio: of("ours") / of(name),
    limit,
  })
  return [
    row("fetch, cheerio (htmlparser2), links", "bare", 1.5),
    row("Crawlee CheerioCrawler, empty handler", "crawlee", 1 / 3),
  ]
}
