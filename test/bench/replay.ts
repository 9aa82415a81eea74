import { asOf } from "../sites/generated/audit"
import { generatedUrl } from "../sites/generated/serve"
import type { ReplayCost, ReplayTask } from "./replay-run"
import { ask, onSite, type Row, startBuilt } from "./run"
import { pointed, wideRules } from "./wide-rules"

export async function replay(): Promise<Row[]> {
  const [ruleSet, edited] = [await wideRules("登陆"), await wideRules("按排")]
  const cost = await onSite(5000, async (port) => {
    const task: ReplayTask = { port, url: generatedUrl, asOf, pointed, ruleSet, edited }
    return ask(await startBuilt("replay-run.ts"), task)
  })
  const { pages, liveMs, replayMs, oneRuleMs, anewMs } = cost as ReplayCost
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
