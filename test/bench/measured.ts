/** What the measured processes of the benchmark share: they are handed a task, do it a few times, and tell what it costs. */
import type { RuleSet } from "../../src/core/audit/types"

export interface PageTask {
  port: number
  paths: string[]
  /** What our own program judges by. */
  ruleSet: RuleSet
}

export interface Cost {
  /** CPU time of the process, user and system, in milliseconds. */
  cpuMs: number
}

/** Passes after the first; the cheapest counts, for whatever else the machine does makes one dearer, never cheaper. */
const PASSES = 5

/** Tells the parent that it is ready, takes a task, and gives back the cost of doing it after having done it once. */
export function measured<T>(work: (task: T) => Promise<unknown>): Promise<void> {
  return new Promise((done) => {
    process.once("message", async (task: T) => {
      await work(task)
      let cpuMs = Number.POSITIVE_INFINITY
      for (let pass = 0; pass < PASSES; pass++) {
        const before = process.cpuUsage()
        await work(task)
        const { user, system } = process.cpuUsage(before)
        cpuMs = Math.min(cpuMs, (user + system) / 1000)
      }
      process.send?.({ cpuMs } satisfies Cost, () => process.disconnect())
      done()
    })
    process.send?.("ready")
  })
}
