/** What the measured processes of the benchmark share: they are handed a task, do it when they are told to, and tell what it costs. */
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

/**
 * Tells the parent that it is ready, takes a task, and does it at every message: the first time to warm up.
 * @param prepare what the task needs beforehand, which is no part of its cost
 */
export async function measured<T>(prepare: (task: T) => Promise<() => Promise<unknown>>): Promise<void> {
  let work: Promise<() => Promise<unknown>> | null = null
  process.on("message", async (task: T) => {
    work ??= prepare(task)
    const pass = await work
    const before = process.cpuUsage()
    await pass()
    const { user, system } = process.cpuUsage(before)
    process.send?.({ cpuMs: (user + system) / 1000 } satisfies Cost)
  })
  process.send?.("ready")
}
