/** Whether what a column lists is there in full, behind its titles. */
import { isObstacle } from "../../crawl/outcome"
import type { Judgement } from "../../result/types"
import { isFileAddress } from "../../text/file-address"
import { PASSED, type Test, toRead } from "./case"
import type { Item } from "./items"
import { tell, tellBlocked } from "./judgement"

/** Items that are opened to see whether they are documents. */
const MAX_SAMPLE = 5
/** Dead links among them for which others are opened. */
const MAX_GONE = 5

/** One of the items is a document in full. */
export const document: Test = (given) => {
  const { site, facts, params, counted } = given
  if (!params.document) return PASSED
  const { minChars } = params.document
  const isGone = ({ url }: Item): boolean => {
    const visit = url === null || isFileAddress(url) ? undefined : site.visit(url)
    return visit !== undefined && visit.page === null && !isObstacle(visit.outcome)
  }
  const linked = counted.filter(({ url }) => url !== null).slice(0, MAX_SAMPLE + MAX_GONE)
  const alive = linked.filter((item) => !isGone(item)).slice(0, MAX_SAMPLE)
  const sample = alive.length > 0 ? alive : linked
  const isWhole = ({ url }: Item): boolean => {
    if (url === null) return false
    if (isFileAddress(url)) return true
    const page = site.page(url)
    return page !== null && (page.attachments.length > 0 || page.text.length >= minChars)
  }
  if (sample.some(isWhole)) return PASSED
  if (sample.length === 0) {
    const values = { rows: counted.length }
    const told = tell({
      facts,
      verdict: "pending",
      code: "column.unlinked",
      values,
      items: counted,
      asOf: site.asOf,
    })
    return { judgement: told, leads: [] }
  }
  const visits = sample.flatMap(({ url }) => (url === null ? [] : (site.visit(url) ?? [])))
  const stuck = visits.find(({ outcome }) => isObstacle(outcome))
  const say = (verdict: Judgement["verdict"], code: string) =>
    tell({
      facts,
      verdict,
      code: `column.${code}`,
      values: { sampled: sample.length, minChars },
      items: counted,
      asOf: site.asOf,
    })
  // A scanned document is pictures without a text: only a person can tell whether it is whole.
  const pictured = visits.some(({ page }) => page !== null && page.media.images > 0)
  const unread = pictured ? say("pending", "pictured") : null
  const judgement = stuck
    ? tellBlocked(facts, stuck, site.asOf)
    : (unread ?? say("fail", alive.length > 0 ? "no-document" : "dead-items"))
  return { judgement, leads: toRead(given, sample, 0.7).slice(0, 2) }
}
