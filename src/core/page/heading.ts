/** The headline: where the page prints the title of what it shows. */
import { normaliseName } from "../text/name"
import { type Element, names } from "./dom"
import type { Metas } from "./metas"
import type { Run } from "./runs"
import { plain } from "./title-text"

const HEADING_TAG = /^(?:h[1-4]|ucaptitle)$/
export const TITLE_NAMES = /(?<![a-z])(?:\w{0,20}[-_]?(?:title|tit|biaoti|headline|bt)\d?)(?= )/
/** Shorter texts are no titles, unless the head says so. */
const SHORTEST = 4
const LONGEST = 200

export function isHeadingTag({ name }: Element): boolean {
  return HEADING_TAG.test(name)
}

/** How well a run fits as the headline; 0 where it does not. */
function likeness({ element, text, zone }: Run, article: string, docTitle: string): number {
  const name = normaliseName(text)
  if (zone !== null || text.length > LONGEST || name === "") return 0
  const marked = isHeadingTag(element) ? 2 : TITLE_NAMES.test(names(element)) ? 1.5 : 0
  if (name.length < SHORTEST) return name === article && marked ? 3 + marked : 0
  const begun = article.length > 12 && article.startsWith(name) && name.length > article.length / 2
  if (name === article || begun) return 4 + marked
  if (name.length >= 6 && docTitle.startsWith(name)) return 3 + marked
  return element.name === "h1" ? 1 : 0
}

/** Finds the headline by the title the head states; else the first h1 of the page's substance. */
export function findHeadline(runs: readonly Run[], metas: Metas, title: string): Run | null {
  const article = normaliseName(plain(metas.get("ArticleTitle") ?? ""))
  const docTitle = normaliseName(plain(title))
  let best: Run | null = null
  let bestFit = 0
  for (const run of runs) {
    const own = likeness(run, article, docTitle)
    if (own > bestFit) [best, bestFit] = [run, own]
  }
  return best
}
