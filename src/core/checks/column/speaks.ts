/** Whether what a column holds is about the matter that a rule asks for. */
import { isObstacle } from "../../crawl/outcome"
import { phraseTester } from "../../text/phrase"
import { normaliseTitle } from "../../text/title"
import { PASSED, type Test, toRead } from "./case"
import type { Item } from "./items"
import { type Told, tell, tellBlocked } from "./judgement"

/** Items that are opened where no title tells that they speak of what the rule asks for. */
const MAX_SPEAKING = 10
const SPEAKING_AT_ONCE = 3
const MAX_WORDS = 12

/** One of the items speaks of the matter, by its title or by what it begins with. What a column is called proves nothing of what stands in it. */
export const speaks: Test = (given) => {
  const { site, facts, params, counted } = given
  if (!params.speaks) return PASSED
  const { any, chars } = params.speaks
  const isOf = phraseTester({ any })
  const sample = counted.slice(0, MAX_SPEAKING)
  const textOf = ({ url }: Item) => (url === null ? "" : (site.page(url)?.text.slice(0, chars) ?? ""))
  if (counted.some(({ title }) => isOf(normaliseTitle(title)))) return PASSED
  if (sample.some((item) => isOf(normaliseTitle(textOf(item))))) return PASSED
  const { asOf } = site
  const visits = sample.flatMap(({ url }) => (url === null ? [] : (site.visit(url) ?? [])))
  const stuck = visits.find(({ outcome }) => isObstacle(outcome))
  const values = { count: counted.length, words: any.slice(0, MAX_WORDS).join("、") }
  const told: Told = { facts, verdict: "not-found", code: "column.off-topic", values, items: counted, asOf }
  return {
    judgement: stuck ? tellBlocked(facts, stuck, asOf) : tell(told),
    leads: toRead(given, sample, 0.4).slice(0, SPEAKING_AT_ONCE),
  }
}
