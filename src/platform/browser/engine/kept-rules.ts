import type { RuleSet } from "../../../core/audit/types"
import { checks } from "../../../core/checks"
import type { RunResult } from "../../../core/result/types"
import { canonicalJson } from "../../../core/rules/canonical"
import { readParams } from "../../../core/rules/check-spec"
import { load, save } from "../store/pending"
import type { EnginePorts } from "./ports"

/** The rules of a run. A run that is taken up again is judged by those it began with, whatever became of the packs since. */
export interface KeptRules {
  ruleSet: RuleSet
  /** A result under these rules, marked where the packs or the columns have changed since. */
  marked(result: RunResult): RunResult
}

/** Whether this version of the extension can run them: an update may have changed the parameters of a kind. */
const runs = ({ rules }: RuleSet): boolean =>
  rules.every(({ check }) => "params" in readParams(check, checks))

const fingerprint = ({ packs, columns }: RuleSet): string =>
  canonicalJson([packs.map(({ id, sha256 }) => [id, sha256]), columns])

/**
 * The rules kept with a run, or those of its packs as they are now, which are kept from here on.
 * Rejects as `ports.ruleSet` does, where nothing is kept.
 */
export async function keptRules(
  id: string,
  packIds: string[],
  { ruleSet: current }: Pick<EnginePorts, "ruleSet">,
): Promise<KeptRules> {
  const kept = await load("ruleSets", id).catch(() => undefined)
  if (!kept || !runs(kept)) {
    const ruleSet = await current(packIds)
    await save("ruleSets", id, ruleSet)
    return { ruleSet, marked: (result) => result }
  }
  const now = await current(packIds).catch(() => null)
  const older = now === null || fingerprint(now) !== fingerprint(kept)
  return { ruleSet: kept, marked: (result) => (older ? { ...result, olderRules: true } : result) }
}
