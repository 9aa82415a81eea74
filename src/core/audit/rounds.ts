/** Which addresses a round asks for: those that promise most weight, whatever order rules and answers came in. */
import { visitKey } from "../crawl/look"
import type { Look } from "../crawl/types"
import type { Lead } from "../site/types"

/** What one rule asks for. */
export interface Wish {
  weight: number
  leads: Lead[]
}

/** An address with all that is hoped for there. */
export interface Wanted {
  key: string
  url: string
  look?: Look
  note: string
  /** Σ over the rules that ask for it: weight · likelihood, in millionths, so that no order of adding shows. */
  promise: number
  /** Every rule that asks for it only asks whether it opens. */
  probe: boolean
}

/** Rules without weight ask last, but they ask. */
const LEAST_WEIGHT = 0.01

const promiseOf = (weight: number, likely: number): number =>
  Math.round(Math.max(LEAST_WEIGHT, weight) * Math.min(1, Math.max(0, likely)) * 1_000_000)

/** What one rule hopes for at each address: of two ways to it, the better. */
function bestLeads(leads: readonly Lead[]): Map<string, Lead> {
  const best = new Map<string, Lead>()
  for (const lead of leads) {
    const key = visitKey(lead)
    const known = best.get(key)
    if (!known || lead.likely > known.likely) best.set(key, lead)
  }
  return best
}

/** The wishes of all rules by address, most promising first, equals by address. `done` names what was asked for already. */
export function mergeWishes(wishes: readonly Wish[], done: (key: string) => boolean): Wanted[] {
  const wanted = new Map<string, Wanted>()
  for (const { weight, leads } of wishes) {
    for (const [key, { url, look, likely, note, probe = false }] of bestLeads(leads)) {
      if (done(key)) continue
      const promise = promiseOf(weight, likely)
      const known = wanted.get(key)
      if (known) {
        known.promise += promise
        known.probe &&= probe
      } else wanted.set(key, { key, url, ...(look ? { look } : {}), note, promise, probe })
    }
  }
  return [...wanted.values()].sort((a, b) => b.promise - a.promise || (a.key < b.key ? -1 : 1))
}
