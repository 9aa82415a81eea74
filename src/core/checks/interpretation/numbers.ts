/** The three numbers evaluators report, and what goes with them. */
import type { Policy } from "./documents"
import { lagOf, median } from "./lag"
import type { Match } from "./pairing"

export interface Numbers {
  /** Documents that need an interpretation. */
  need: number
  /** 已解读且关联 */
  linked: number
  /** 已解读未关联: tied by 文号 or title only. */
  unlinked: number
  /** 未解读 */
  none: number
  /** Of the linked ones, those linked in one direction only. */
  oneWay: number
  /** Median of the working days from document to first interpretation; null where no dates are known. */
  medianLag: number | null
  /** Documents whose first interpretation came later than allowed. */
  late: number
}

const firstLag = (policy: Policy, matches: readonly Match[]): number | null => {
  const lags = matches.flatMap(({ interpretation }) => lagOf(policy.date, interpretation.date) ?? [])
  return lags.length === 0 ? null : Math.min(...lags)
}

/** Counts documents by the best of their matches. */
export function tally(needed: readonly Policy[], matches: readonly Match[], maxLagWorkdays: number): Numbers {
  const own = needed.map((policy) => ({
    policy,
    matches: matches.filter((match) => match.policy === policy),
  }))
  const linked = own.filter((one) => one.matches.some(({ link }) => link !== "text"))
  const unlinked = own.filter((one) => one.matches.length > 0 && !linked.includes(one))
  const lags = own.flatMap((one) => firstLag(one.policy, one.matches) ?? [])
  return {
    need: own.length,
    linked: linked.length,
    unlinked: unlinked.length,
    none: own.length - linked.length - unlinked.length,
    oneWay: linked.filter((one) => one.matches.every(({ link }) => link !== "both")).length,
    medianLag: median(lags),
    late: lags.filter((lag) => lag > maxLagWorkdays).length,
  }
}

/** Share of documents interpreted; one that is interpreted but not linked counts half. */
export const interpretedShare = ({ need, linked, unlinked }: Numbers): number =>
  need === 0 ? 0 : (linked + unlinked / 2) / need

/** The share if each of `hidden` interpretations that could not be read belonged to a document that has none. */
export const bestShare = (numbers: Numbers, hidden: number): number =>
  interpretedShare({ ...numbers, linked: numbers.linked + Math.min(hidden, numbers.none) })
