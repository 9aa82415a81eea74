/** The comparison table of policies and interpretations (政策解读比对表). */
import type { Pair } from "../../result/types"
import type { PolicyFacts } from "./collect-policies"
import type { Interpretation, Policy } from "./documents"
import { formOf } from "./form"
import { lagOf } from "./lag"
import type { Match } from "./pairing"

const side = ({ url, title, number, date }: Policy): Pair["policy"] => ({ url, title, number, date })

function explained(interpretation: Interpretation): Pick<Pair, "interpretation" | "source" | "form"> {
  const { url, title, date, source } = interpretation
  return { interpretation: { url, title, date }, source, form: formOf(interpretation) }
}

/** One row per match, per interpretation of the period without a policy, and per policy without an interpretation. */
export function pairTable(
  { needed, exempt }: PolicyFacts,
  interpretations: readonly Interpretation[],
  matches: readonly Match[],
  isOfPeriod: (date: string | null) => boolean,
): Pair[] {
  const why = new Map(exempt.map((one) => [one.policy, one.why]))
  const own = new Set([...needed, ...why.keys()])
  const shown = matches.filter(
    ({ policy, interpretation }) => own.has(policy) || isOfPeriod(interpretation.date),
  )
  const matched = new Set(matches.map(({ interpretation }) => interpretation))
  const covered = new Set(matches.map(({ policy }) => policy))
  return [
    ...shown.map(({ policy, interpretation, link }) => ({
      ...explained(interpretation),
      policy: side(policy),
      link,
      lagWorkdays: lagOf(policy.date, interpretation.date),
      exempt: why.get(policy),
    })),
    ...interpretations
      .filter((one) => !matched.has(one) && isOfPeriod(one.date))
      .map((one) => ({ ...explained(one), policy: null, link: "none" as const, lagWorkdays: null })),
    ...[...own]
      .filter((policy) => !covered.has(policy))
      .map((policy) => ({
        interpretation: null,
        policy: side(policy),
        link: "none" as const,
        lagWorkdays: null,
        exempt: why.get(policy),
      })),
  ]
}
