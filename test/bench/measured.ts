/** What the measured processes of the benchmark share: they are handed a task, do it twice, and tell what the second time cost. */
import { getHeapStatistics } from "node:v8"

export interface PageTask {
  port: number
  paths: string[]
}

export interface Cost {
  /** CPU time of the process, user and system, in milliseconds. */
  cpuMs: number
  wallMs: number
  peakRssMb: number
  heapMb: number
}

/** Tells the parent that it is ready, takes a task, and gives back the cost of doing it after having done it once. */
export function measured<T>(work: (task: T) => Promise<unknown>): Promise<void> {
  return new Promise((done) => {
    process.once("message", async (task: T) => {
      await work(task)
      const before = process.cpuUsage()
      const started = performance.now()
      await work(task)
      const { user, system } = process.cpuUsage(before)
      const cost: Cost = {
        cpuMs: (user + system) / 1000,
        wallMs: performance.now() - started,
        peakRssMb: process.resourceUsage().maxRSS / 1024,
        heapMb: getHeapStatistics().used_heap_size / 1e6,
      }
      process.send?.(cost, () => process.disconnect())
      done()
    })
    process.send?.("ready")
  })
}
