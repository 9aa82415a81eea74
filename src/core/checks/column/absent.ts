/** A column that was looked for in vain. */
import type { Judgement } from "../../result/types"
import { namesTried } from "../../site/trail"
import type { Candidate, ColumnFacts, Site } from "../../site/types"
import { nearNames } from "../near/by-name"
import { withNear } from "../near/with-near"
import { tell } from "./judgement"

const looked = ({ trail }: ColumnFacts): number => trail.filter(({ outcome }) => outcome !== "unread").length

/** What is said of a column that was not found: nothing by its names, or links by them, none of which opens. */
export function absent(site: Site, facts: ColumnFacts): Judgement {
  const { asOf } = site
  const broken = facts.candidates.find(({ match, url }) => match !== "hint" && site.visit(url)?.page === null)
  if (broken) return dead(site, facts, broken)
  const values = { looked: looked(facts), names: namesTried(facts.def) }
  const told = tell({ facts, verdict: "not-found", code: "column.absent", values, asOf })
  return withNear(told, nearNames(site, [facts]))
}

/** A link by the column's name whose page is gone: named, so that no one says there is none. */
export function dead(
  { asOf }: Site,
  facts: ColumnFacts,
  { url, label, from }: Pick<Candidate, "url" | "label" | "from">,
): Judgement {
  const values = { label, url, looked: looked(facts) }
  const told = tell({ facts, verdict: "not-found", code: "column.dead", values, asOf })
  return { ...told, evidence: [{ url: from, text: label }] }
}
