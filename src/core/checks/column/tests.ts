/** What a column that was found has to stand, one test after the other. The first that it does not pass decides. */
import { dayLeads, further, MAX_LISTS, PASSED, type Test } from "./case"
import { enough } from "./enough"
import { fresh } from "./fresh"
import { latestCounted } from "./items"
import { tell } from "./judgement"
import { original } from "./redated"
import { speaks } from "./speaks"
import { document } from "./whole"

/** Something was there on the day the audit speaks for: what came later says nothing of it. */
const present: Test = (given) => {
  const { site, facts, counted } = given
  const { asOf } = site
  if (counted.length === 0 || counted.some(({ date }) => date === null || date <= latestCounted(asOf)))
    return PASSED
  const judgement = tell({
    facts,
    verdict: "pending",
    code: "column.later",
    values: { asOf },
    items: counted,
    asOf,
  })
  return { judgement, leads: further(given, latestCounted(asOf), MAX_LISTS.deadline) }
}

/** Something was there by the day the rule names. */
const punctual: Test = (given) => {
  const { site, facts, deadline, items } = given
  if (deadline === null || site.asOf <= deadline) return PASSED
  if (items.some(({ date }) => date !== null && date <= deadline)) return PASSED
  const judgement = tell({
    facts,
    verdict: "pending",
    code: "column.late-unproven",
    values: { deadline },
    items,
    asOf: site.asOf,
  })
  return {
    judgement,
    leads: [...dayLeads(given), ...further(given, latestCounted(deadline), MAX_LISTS.deadline)],
  }
}

export const tests: readonly Test[] = [enough, present, speaks, document, fresh, original, punctual]
