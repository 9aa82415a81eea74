/** The main text: where it stands, and what it says. */
import { ancestors, contains, type Element, isBlock, isElement, linesOf, textOf, walk } from "./dom"
import { hasTarget, targetOf } from "./links"
import type { Doc } from "./parse"
import { isHidden, type Zones } from "./regions"
import type { Run } from "./runs"
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
const LEAST_PROSE = 40
/** A child that holds this share of the prose is where the text is. */
const DOMINANT = 0.7
/** The least share of a page's prose that an article has. */
const FAIR = 0.2

/** A line with a link is a row or a menu item, unless it says so much beside the link. */
const LEAST_BESIDE_LINK = 16

const UNWEIGHED = new Set("script style select textarea noscript title template option".split(" "))
const PROSE_MARK = /[，。；！？：、,;]/

interface Weight {
  prose: number
  images: number
}

/** Characters that are words: dates and counters make no prose. */
function letters(text: string): number {
  return text.replace(/[\s\d\-./:[\]()]+/g, "").length
}

/** Labels of links are shorter. */
const LONGEST_LABEL = 200

/** Links are no prose, whether the page or its scripts follow them. */
function isLink(element: Element, base: string): boolean {
  if (element.name === "a") return true
  return (
    hasTarget(element) &&
    targetOf(element, base) !== null &&
    textOf(element, { max: LONGEST_LABEL + 1 }).length <= LONGEST_LABEL
  )
}

/** Characters of prose (lines of sentences, link labels aside) and pictures under each element, furniture left out. */
function weigh(doc: Doc, zones: Zones): Map<Element, Weight> {
  const weights = new Map<Element, Weight>()
  const of = (element: Element): Weight => {
    const weight = weights.get(element) ?? { prose: 0, images: 0 }
    weights.set(element, weight)
    return weight
  }
  let line = ""
  let linked = 0
  const followed: Element[] = []
  const flush = (at: Element | null) => {
    const length = letters(line) - linked
    if (at && length > 0 && (linked === 0 || length >= LEAST_BESIDE_LINK)) {
      const prose = length >= 12 && PROSE_MARK.test(line) ? length : length / 10
      of(at).prose += prose
      for (const outer of ancestors(at)) of(outer).prose += prose
    }
    line = ""
    linked = 0
  }
  const open: Element[] = []
  walk(doc.root, {
    enter(element) {
      if (UNWEIGHED.has(element.name) || zones.get(element)) return false
      if (isBlock(element)) {
        flush(open.at(-1) ?? null)
        open.push(element)
      }
      if (isLink(element, doc.base)) followed.push(element)
      if (element.name === "img") {
        of(element).images++
        for (const outer of ancestors(element)) of(outer).images++
      }
      return true
    },
    leave(element) {
      if (isBlock(element)) {
        flush(element)
        open.pop()
      }
      if (followed.at(-1) === element) followed.pop()
    },
    text(data) {
      line += data
      if (followed.length > 0) linked += letters(data)
    },
  })
  return weights
}

function heaviest(elements: readonly Element[], weights: Map<Element, Weight>): Element | null {
  let best: Element | null = null
  for (const element of elements) {
    const weight = weights.get(element)?.prose ?? 0
    const bestWeight = best ? (weights.get(best)?.prose ?? 0) : -1
    if (weight > bestWeight || (best && weight >= bestWeight * 0.9 && contains(best, element))) best = element
  }
  return best
}

/** The frame of the article: the nearest block around the headline that holds a fair share of the prose. */
function frameOf(headline: Element, total: number, weights: Map<Element, Weight>): Element | null {
  for (const outer of ancestors(headline)) {
    const prose = weights.get(outer)?.prose ?? 0
    if (prose >= LEAST_PROSE && prose >= total * FAIR) return outer
  }
  return null
}

/** From the frame down, always into the child that holds most of the prose. */
function densest(doc: Doc, weights: Map<Element, Weight>, headline: Element | null): Element | null {
  const body = doc.byTag("body")[0] ?? doc.root.children.find(isElement) ?? null
  const total = body ? (weights.get(body)?.prose ?? 0) : 0
  let at = (headline && frameOf(headline, total, weights)) ?? body
  while (at) {
    const prose: number = weights.get(at)?.prose ?? 0
    const child: Element | undefined = at.children
      .filter(isElement)
      .find((inner) => (weights.get(inner)?.prose ?? 0) >= prose * DOMINANT)
    if (!child || !isBlock(child) || child.name === "p") return at
    at = child
  }
  return null
}

function known(doc: Doc, words: readonly string[], weights: Map<Element, Weight>): Element | null {
  const filled = words
    .flatMap((word) => doc.byName(word))
    .concat(doc.byTag("ucapcontent"))
    .filter((element) => {
      const weight = weights.get(element)
      return weight !== undefined && (weight.prose > 0 || weight.images > 0)
    })
  return heaviest(filled, weights)
}

function chooseContainer(doc: Doc, zones: Zones, headline: Element | null): Element | null {
  const weights = weigh(doc, zones)
  const named = known(doc, SURE, weights) ?? known(doc, LIKELY, weights)
  const dense = densest(doc, weights, headline)
  const proseOf = (element: Element | null) => (element ? (weights.get(element)?.prose ?? 0) : 0)
  if (named && (proseOf(named) >= proseOf(dense) * 0.3 || (weights.get(named)?.images ?? 0) > 0)) return named
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
