/** The main text: where it stands, and what it says. */

import { ancestors, contains, type Element, isBlock } from "./element"
import type { Doc } from "./parse"
import { SENTENCE, type Weights, weigh } from "./prose"
import { isHidden, type Zones } from "./regions"
import type { Run } from "./runs"
import { linesOf } from "./text-of"
import { unitLines } from "./unit-lines"

export interface MainText {
  /** The element that holds the text; null where the page has none. */
  container: Element | null
  text: string
}

/** Ids and classes that content systems give to the body of an article, and to nothing else. */
const SURE = (
  "ucap-content zoom fontzoom zoomcon ivs_content js_content vsb_content news_body_txt_a div_zhengwen insmaincontxt " +
  "trs_editor trs_ueditor trs_editor_view pages_content ccontent custom_unionstyle news_cont_d_wrap v_news_content " +
  "j-fontcontent easysite-news-text editor-content zwgkdetail contt_cont"
).split(" ")
/** Names that may also stand on the frame around it. */
const LIKELY = (
  "article-content article_content articlecontent article-con article_con art_con art-con ewb-article-info wzcon " +
  "info_content xxgk_content arc_body zw-content conten_con content_txt detail-content detail_content news_content " +
  "content-text bt_content zwxl-article wenzhang-content zhengwen zw_content article_body article-body"
).split(" ")

export const MAX_TEXT = 500_000
/** A text of fewer characters of prose is no text, unless a known container says so. */
const LEAST_PROSE = 40 * SENTENCE
/** A child that holds this share of the prose is where the text is. */
const DOMINANT = 0.7
/** The least share of a page's prose that an article has. */
const FAIR = 0.2

function heaviest(elements: readonly Element[], weights: Weights): Element | null {
  let best: Element | null = null
  for (const element of elements) {
    const weight = weights.proseOf(element)
    const bestWeight = best ? weights.proseOf(best) : -1
    if (weight > bestWeight || (best && weight >= bestWeight * 0.9 && contains(best, element))) best = element
  }
  return best
}

/** The frame of the article: the nearest block around the headline that holds a fair share of the prose. */
function frameOf(headline: Element, total: number, weights: Weights): Element | null {
  for (const outer of ancestors(headline)) {
    const prose = weights.proseOf(outer)
    if (prose >= LEAST_PROSE && prose >= total * FAIR) return outer
  }
  return null
}

/** From the frame down, always into the child that holds most of the prose. */
function densest(doc: Doc, weights: Weights, headline: Element | null): Element | null {
  const body = doc.byTag("body")[0] ?? doc.elements[0] ?? null
  const total = body ? weights.proseOf(body) : 0
  let at = (headline && frameOf(headline, total, weights)) ?? body
  while (at) {
    const prose: number = weights.proseOf(at)
    const child: Element | undefined = at.children.find((inner) => weights.proseOf(inner) >= prose * DOMINANT)
    if (!child || !isBlock(child) || child.name === "p") return at
    at = child
  }
  return null
}

function known(doc: Doc, words: readonly string[], weights: Weights): Element | null {
  const filled = words
    .flatMap((word) => doc.byName(word))
    .concat(doc.byTag("ucapcontent"))
    .filter((element) => weights.proseOf(element) > 0 || weights.imagesOf(element) > 0)
  return heaviest(filled, weights)
}

function chooseContainer(doc: Doc, zones: Zones, headline: Element | null): Element | null {
  const weights = weigh(doc, zones)
  const named = known(doc, SURE, weights) ?? known(doc, LIKELY, weights)
  const dense = densest(doc, weights, headline)
  const proseOf = (element: Element | null) => (element ? weights.proseOf(element) : 0)
  if (named && (proseOf(named) >= proseOf(dense) * 0.3 || weights.imagesOf(named) > 0)) return named
  return proseOf(dense) >= LEAST_PROSE ? dense : named
}

/** Finds the main text of a page: a known container first, else the place where the prose is densest, else the lines on a unit. */
export function readMainText(
  doc: Doc,
  zones: Zones,
  runs: readonly Run[],
  headline: Element | null,
): MainText {
  const container = chooseContainer(doc, zones, headline) ?? unitLines(doc, runs)
  if (!container) return { container: null, text: "" }
  const skip = (element: Element) =>
    (zones.get(element) !== null && element !== container) || isHidden(element)
  return { container, text: linesOf(container, { skip, max: MAX_TEXT }).join("\n").slice(0, MAX_TEXT) }
}
