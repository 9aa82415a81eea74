import type { ReplayCost } from "./replay-run"
import { ask, onSite, type Row } from "./run"

export async function replay(): Promise<Row[]> {
  const { pages, liveMs, replayMs } = (await onSite(5000, (port) =>
    ask("replay-run.ts", { port }),
  )) as ReplayCost
  return [
    {
      what: `Replay of a stored run of ${pages} pages under an edited pack`,
      ours: `${replayMs.toFixed(0)} ms`,
      baseline: `the live run without delay: ${liveMs.toFixed(0)} ms`,
      ratio: replayMs / liveMs,
      limit: 1 / 50,
    },
  ]
}
