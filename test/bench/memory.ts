import type { MemoryCost } from "./memory-run"
import { ask, type Row, start } from "./run"

export async function memory(): Promise<Row[]> {
  const cost = (await ask(start("memory-run.ts", ["--expose-gc"]), { pages: 5000 })) as MemoryCost
  const { pages, startMb, peakMb, heapMb } = cost
  return [
    {
      what: `Peak memory with the facts of ${pages} pages at hand (heap after: ${heapMb.toFixed(0)} MB)`,
      ours: `${peakMb.toFixed(0)} MB`,
      baseline: `the process before its first page: ${startMb.toFixed(0)} MB`,
      ratio: peakMb / startMb,
      limit: null,
    },
  ]
}
