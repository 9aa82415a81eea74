/** The reading side of the fuzz, in a process of its own: told a stretch of numbers, tells how each hundred went. */
import { performance } from "node:perf_hooks"
import { readPage } from "../../src/core/page/read"
import { inputOf } from "./inputs"
import { seeds } from "./seeds"
import { flawOf } from "./within-caps"

/** What this process tells of the inputs from `from` on, `count` of them. */
export interface Told {
  from: number
  count: number
  /** Milliseconds of the slowest input, and its number. */
  slowest: { ms: number; n: number }
  flaws: { n: number; flaw: string }[]
  /** Resident memory at the end, in bytes. */
  memory: number
}

const STRETCH = 100

function trouble(n: number, all: ReturnType<typeof seeds>): string | null {
  try {
    return flawOf(readPage(inputOf(n, all)))
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

function readStretch(from: number, count: number, all: ReturnType<typeof seeds>): Told {
  const told: Told = { from, count, slowest: { ms: 0, n: from }, flaws: [], memory: 0 }
  for (let n = from; n < from + count; n++) {
    const began = performance.now()
    const flaw = trouble(n, all)
    const ms = performance.now() - began
    if (ms > told.slowest.ms) told.slowest = { ms, n }
    if (flaw) told.flaws.push({ n, flaw })
  }
  return { ...told, memory: process.memoryUsage().rss }
}

const [from = 0, to = 0] = process.argv.slice(2).map(Number)
const all = seeds(process.env.REAL_PAGES)
for (let at = from; at < to; at += STRETCH) process.send?.(readStretch(at, Math.min(STRETCH, to - at), all))
process.disconnect?.()
