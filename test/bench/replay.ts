import type { ReplayCost } from "./replay-run"
import { ask, onSite, type Row } from "./run"

export async function replay(): Promise<Row[]> {
  const { pages, liveMs, replayMs, oneRuleMs, anewMs } = (await onSite(5000, (port) =>
    ask("replay-run.ts", { port }),
  )) as ReplayCost
  const row = (what: string, ms: number, limit: number | null): Row => ({
    what: `Replay of a stored run of ${pages} pages ${what}`,
    ours: `${ms.toFixed(0)} ms`,
    baseline: `the live run without delay: ${liveMs.toFixed(0)} ms`,
    ratio: ms / liveMs,
    limit,
  })
  return [
    row("under an edited pack", replayMs, 1 / 50),
    row("with a word of one rule changed", oneRuleMs, null),
    row("from a file, every rule judged anew", anewMs, null),
  ]
}
