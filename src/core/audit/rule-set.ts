import { sha256Hex } from "../crawl/hash"
import type { PackRef } from "../result/types"
import { canonicalJson } from "../rules/canonical"
import { mergeChain } from "../rules/merge"
import type { Problem } from "../rules/problem"
import { selectChain } from "../rules/select"
import type { ColumnDictionary, Pack } from "../rules/types"
import type { RuleSet } from "./types"

/** Of a content, however it was written down. */
const hashOf = (value: unknown): Promise<string> => sha256Hex(new TextEncoder().encode(canonicalJson(value)))

/** What a result says of a pack. */
async function packRef(pack: Pack): Promise<PackRef> {
  const { id, title, version } = pack
  return { id, title, version, sha256: await hashOf(pack) }
}

/**
 * The rules that the chosen packs and all they extend make together, or why these packs can't run together.
 * @param packs every pack at hand, as `loadPacks` gave them
 * @param ids those chosen
 */
export async function ruleSetOf(
  packs: readonly Pack[],
  ids: readonly string[],
  columns: ColumnDictionary,
): Promise<{ ruleSet: RuleSet } | { problems: Problem[] }> {
  const selected = selectChain(packs, ids)
  if ("problems" in selected) return selected
  const { chain } = selected
  const [columnsSha256, ...refs] = await Promise.all([hashOf(columns), ...chain.map(packRef)])
  return { ruleSet: { packs: refs, columns, columnsSha256, ...mergeChain(chain) } }
}
