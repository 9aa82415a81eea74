/** When each policy of the period was announced, interpreted and evaluated. */
import type { Site } from "../../site/types"
import type { Survey } from "../gather/survey"
import type { Policy } from "../interpretation/documents"
import { lagOf } from "../interpretation/lag"
import type { Match } from "../interpretation/pairing"
import { linkedRows } from "../interpretation/rows"
import { matterOf, sameMatter } from "../stem"

export interface Line {
  policy: Policy
  /** The interpretation that came first, of those with a date. */
  first: Match["interpretation"] | null
  /** Working days to it, negative when it came before the policy; null where a date is missing. */
  lag: number | null
  interpreted: boolean
  /** A draft of it was put to the public; it was evaluated. */
  before: boolean
  after: boolean
}

/** Whether a policy is what one of the rows is about. */
function namedBy(site: Site, survey: Survey): (policy: Policy) => boolean {
  const { name } = site.subject
  const matters = linkedRows(survey).map(({ title }) => matterOf(title, name))
  return ({ title }) => {
    const own = matterOf(title, name)
    return matters.some((matter) => sameMatter(own, matter))
  }
}

function firstOf(policy: Policy, matches: readonly Match[]): Pick<Line, "first" | "lag"> {
  const dated = matches.flatMap(({ interpretation }) => {
    const lag = lagOf(policy.date, interpretation.date)
    return lag === null ? [] : [{ first: interpretation, lag }]
  })
  return dated.sort((a, b) => a.lag - b.lag)[0] ?? { first: null, lag: null }
}

/** One line for each policy, in the order given. */
export function linesOf(
  site: Site,
  policies: readonly Policy[],
  matches: readonly Match[],
  around: { before: Survey; after: Survey },
): Line[] {
  const drafted = namedBy(site, around.before)
  const evaluated = namedBy(site, around.after)
  return policies.map((policy) => {
    const own = matches.filter((match) => match.policy === policy)
    return {
      policy,
      ...firstOf(policy, own),
      interpreted: own.length > 0,
      before: drafted(policy),
      after: evaluated(policy),
    }
  })
}
