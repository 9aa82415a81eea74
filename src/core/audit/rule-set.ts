import { sha256Hex } from "../crawl/hash"
import type { PackRef } from "../result/types"
import { canonicalJson } from "../rules/canonical"
import { chainOf } from "../rules/chain"
import { mergeChain } from "../rules/merge"
import type { ColumnDictionary, Pack } from "../rules/types"
import type { RuleSet } from "./types"

/** What a result says of a pack. The hash is of its content, however it was written down. */
async function packRef(pack: Pack): Promise<PackRef> {
  const { id, title, version } = pack
  return { id, title, version, sha256: await sha256Hex(new TextEncoder().encode(canonicalJson(pack))) }
}

/**
 * The rules that the chosen packs and all they extend make together.
 * @param packs every pack at hand, as `loadPacks` gave them
 * @param ids those chosen; each must be one of `packs`
 */
export async function ruleSetOf(
  packs: readonly Pack[],
  ids: readonly string[],
  columns: ColumnDictionary,
): Promise<RuleSet> {
  const chain = chainOf(packs, ids)
  return { packs: await Promise.all(chain.map(packRef)), columns, ...mergeChain(chain) }
}
