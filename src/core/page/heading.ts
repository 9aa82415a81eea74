/** The headline: where the page prints the title of what it shows. */
import { findDates } from "../text/date"
import { normaliseName } from "../text/name"
import { simplified } from "../text/traditional"
import type { Element } from "./element"
import type { Metas } from "./metas"
import type { Run } from "./runs"
import { plain } from "./title-text"

export interface Headline {
  run: Run
  /** The title without a byline that stands in the same block, continued over a second line where it has one. */
  text: string
  /** The head of the page states the same title. */
  confirmed: boolean
}

const HEADING_TAG = /^(?:h[1-4]|ucaptitle)$/
const TITLE_NAMES = /(?<![a-z])(?:\w{0,20}[-_]?(?:title\w{0,3}|tit|biaoti|headline|bt)\d?)(?= )/
/** Shorter texts are no titles, unless the head says so. */
const SHORTEST = 4
const LONGEST = 200
const LONGEST_BYLINE = 160
/** Runs above a byline among which its title stands. */
const ABOVE_BYLINE = 4
/** Runs above the text among which its heading stands. */
const ABOVE_TEXT = 12
const BYLINE =
  /(?<![\u4e00-\u9fff])(?:来源|发布时间|发布日期|时间|日期)\s*[：:]|字体|字号|浏览|阅读|点击|打印/
/** `标签：值`, a breadcrumb. */
const NO_TITLE = /^[\u4e00-\u9fff\s]{2,10}[：:]|[：:]$|位置|首页/
const BYLINE_TAIL =
  /\s*[(（[]?\s*(?:(?:19|20)\d{2}\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d|来源\s*[：:]|字号\s*[：:]|[【[]?字体|日期\s*[：:]|时间\s*[：:]|发布(?:时间|日期)|作者\s*[：:]|大\s*中\s*小).*$/

function isMarked(element: Element): boolean {
  return HEADING_TAG.test(element.name) || TITLE_NAMES.test(element.names.text)
}

function titleOf({ text }: Run): string {
  const cut = text.replace(BYLINE_TAIL, "")
  return cut.length >= SHORTEST ? cut : text
}

const PLAIN = /[a-z0-9\u4e00-\u9fff]/

/** Names that agree begin alike. Told where that is easily told: where the first character is one that counts, and is as it counts. */
function mayAgree(text: string, article: string, docTitle: string): boolean {
  if (!PLAIN.test(text[0] ?? "")) return true
  const first = simplified(text[0] ?? "")
  return article.startsWith(first) || docTitle.startsWith(first)
}

/** How well a run agrees with what the head says; 0 where it does not. */
function agreement(run: Run, article: string, docTitle: string): number {
  if (run.zone !== null || run.text.length > LONGEST || !mayAgree(run.text, article, docTitle)) return 0
  const name = normaliseName(titleOf(run))
  if (name === "") return 0
  const marked = isMarked(run.element) ? 2 : 0
  if (name.length < SHORTEST) return name === article && marked ? 3 + marked : 0
  const begun = article.length > 12 && article.startsWith(name) && name.length > article.length / 2
  const whole = article.length > 6 && name.length > article.length && name.startsWith(article)
  if (name === article || begun) return 4 + marked
  if (whole && marked) return 4
  return name.length >= 6 && docTitle.startsWith(name) ? 3 + marked : 0
}

function confirmed(runs: readonly Run[], article: string, docTitle: string): Run | null {
  let best: Run | null = null
  let most = 0
  for (const run of runs) {
    const own = agreement(run, article, docTitle)
    if (own > most) [best, most] = [run, own]
  }
  return best
}

function isByline({ zone, text }: Run): boolean {
  return zone === null && text.length <= LONGEST_BYLINE && BYLINE.test(text) && findDates(text).length > 0
}

/** A title stands right above its byline, or in one block with it. */
function aboveByline(runs: readonly Run[]): Run | null {
  let unmarked: Run | null = null
  const fits = ({ zone, text }: Run) =>
    zone === null && text.length >= SHORTEST && text.length <= LONGEST && !NO_TITLE.test(text)
  for (let at = 0; at < runs.length; at++) {
    const own = runs[at] as Run
    if (!isByline(own)) continue
    if (isMarked(own.element) && titleOf(own) !== own.text) return own
    const above = runs
      .slice(Math.max(0, at - ABOVE_BYLINE), at)
      .filter(fits)
      .reverse()
    const marked = above.find(({ element }) => isMarked(element))
    if (marked) return marked
    unmarked ??= above[0] ?? null
  }
  return unmarked
}

/** The title with its next line, where the head has both as one. */
function continued(runs: readonly Run[], run: Run, whole: readonly string[]): string {
  const first = titleOf(run)
  const next = runs[runs.indexOf(run) + 1]
  if (!next) return first
  const both = normaliseName(first + next.text)
  return whole.some((name) => name.startsWith(both)) ? `${first}${next.text}` : first
}

/** The last marked run above the text; without a text, the first h1. */
function aboveText(runs: readonly Run[], textStart: number): Run | null {
  const fits = ({ zone, text, element }: Run) =>
    zone === null && text.length >= SHORTEST && text.length <= LONGEST && isMarked(element)
  const above = runs.slice(Math.max(0, textStart - ABOVE_TEXT), Math.max(0, textStart)).reverse()
  return above.find(fits) ?? runs.find((run) => run.element.name === "h1" && fits(run)) ?? null
}

/** Finds the headline by the title that the head states, or above the byline; null where neither shows one. */
export function findHeadline(runs: readonly Run[], metas: Metas, title: string): Headline | null {
  const article = normaliseName(plain(metas.get("ArticleTitle") ?? ""))
  const docTitle = normaliseName(plain(title))
  const named = confirmed(runs, article, docTitle)
  if (named) return { run: named, text: continued(runs, named, [article, docTitle]), confirmed: true }
  const run = aboveByline(runs)
  return run ? { run, text: titleOf(run), confirmed: false } : null
}

/** The weakest guess, for pages whose head and byline are silent: the heading nearest above the text. */
export function guessHeadline(runs: readonly Run[], textStart: number): Headline | null {
  const run = aboveText(runs, textStart)
  return run ? { run, text: titleOf(run), confirmed: false } : null
}
