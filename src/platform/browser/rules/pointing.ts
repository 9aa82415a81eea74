import { checks } from "../../../core/checks"
import type { Visit } from "../../../core/crawl/types"
import { idsOf } from "../../../core/rules/chain"
import { readParams } from "../../../core/rules/check-spec"
import { layRules } from "../../../core/rules/merge"
import { selectChain } from "../../../core/rules/select"
import { normaliseName } from "../../../core/text/name"
import { foldSpace } from "../../../core/text/spacing"
import { addressKey, canonicalUrl } from "../../../core/text/url"
import { NamedError } from "../messages"
import { point } from "../store/pointed"
import { getRun } from "../store/runs"
import { listVisits } from "../store/visits"
import { type Rules, sound } from "./library"
import type { Pointable, PointOrder } from "./types"

/** Longer names are titles of documents. */
const MAX_NAME = 20

/** What pages call an address: the text of most links to it. */
function labelOf(url: string, visits: readonly Visit[]): string | null {
  const key = addressKey(url)
  const counts = new Map<string, number>()
  for (const { page } of visits)
    for (const link of page?.links ?? []) {
      const text = foldSpace(link.text)
      if (addressKey(link.url) !== key || text.length < 2 || text.length > MAX_NAME) continue
      counts.set(text, (counts.get(text) ?? 0) + 1)
    }
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return best?.[0] ?? null
}

async function runOf(id: string) {
  const run = await getRun(id)
  if (!run) throw new NamedError("no-run", "没有这条评查记录，可能已被删除")
  return run
}

/** The columns a rule of a run looks for, and what the site calls an address. */
export async function pointableAt(
  runId: string,
  ruleId: string,
  url: string,
  { packs, columns }: Rules,
): Promise<Pointable> {
  const run = await runOf(runId)
  const { chain } = sound(selectChain(packs, run.request.packIds))
  const rule = layRules(chain).find((one) => idsOf(one).includes(ruleId))
  const read = rule && readParams(rule.check, checks)
  const keys = read && "params" in read ? (checks.get(rule.check.kind)?.columns(read.params) ?? []) : []
  const known = [...new Set(keys)].flatMap((key) => {
    const def = columns[key]
    return def ? [{ key, name: def.name, accept: def.accept }] : []
  })
  const label = canonicalUrl(url) === null ? null : labelOf(url, await listVisits(runId))
  const names = new Set(known.flatMap(({ accept }) => accept.map(normaliseName)))
  return {
    columns: known.map(({ key, name }) => ({ key, name })),
    label: label !== null && names.has(normaliseName(label)) ? null : label,
  }
}

/** Remembers where a column of the run's site is. Gives all columns pointed at on that site. */
export async function rememberPointed(
  runId: string,
  { column, url }: PointOrder,
): Promise<Record<string, string>> {
  const { request } = await runOf(runId)
  const address = url === null ? null : canonicalUrl(url)
  if (url !== null && address === null) throw new NamedError("bad-address", "请填写以 http 开头的完整网址")
  return point(request.subject, column, address)
}
