/** Links from a policy to its interpretations, and back. */
import { normaliseName } from "../text/name"
import { isDocumentAddress } from "./address"
import { ancestors, type Element } from "./element"
import { linkText, targetOf } from "./links"
import { type Reading, sideOf } from "./reading"
import { linesOf } from "./text-of"
import type { FileLink } from "./types"

/** Titles of interpretations. */
const INTERPRETATION = /解读|一图读懂|一图看懂|图解|政策问答|答记者问|起草说明|图文|说明书/
/** Labels that only name a column. */
const COLUMN_LABEL =
  /^(?:政策)?(?:法规)?(?:文件|图文|文字|视频|音频|媒体|专家|部门|图片|相关|政策|数字)?(?:解读|图解)(?:回应|及回应)?$|^(?:相关)?政策及解读$|^解读(?:文章|材料|回应|文件)$/
/** What introduces a link to the other half of a pair. */
const CUE =
  /(?:政策原文|原文链接|文件原文|原文件|政策文件|相关文件|解读文件|解读链接|政策解读|相关解读|关联文件|关联阅读|相关政策)\s*[：:]/
const RELATED_NAMES =
  /(?<![a-z])(?:(?:info_)?xg(?:xw|wz|wd|yd|jd|wj|lj|xx|zc|xgxw)\w{0,8}|relat\w{0,12}|relfile|about-list|zcjd\w{0,8}|jiedu\w{0,8})(?= )/
const RELATED_HEAD = /相关(?:新闻|文档|文章|稿件|解读|阅读|链接|信息|政策)|关联(?:文件|信息|阅读)/
/** Blocks that hold the policy a page explains, beside other news of the day in none. */
const POLICY_NAMES = /(?<![a-z])(?:info_)?xg(?:wj|zc|fg)\w{0,8}(?= )/
const POLICY_HEAD = /^[【[]?(?:(?:相关|关联)(?:政策|文件)|(?:政策|文件)原文|原文(?:链接|件)|政策文件)/
/** Labels of a link that say only what it is to this page. */
const ORIGINAL = /^(?:点击|点此)?(?:查看|阅读|浏览)?(?:政策|文件)?原文件?(?:链接)?$/
/** Titles are longer; a shorter label names a document only by its address. */
const LEAST_TITLE = 6
/** Heads a block of related documents below the headline, and a column anywhere above it. */
const INTERPRETATION_HEAD = /解读/
/** How far up from a link its block may stand. */
const LEVELS = 5
const MAX_RELATED = 50

function isColumnLabel(text: string): boolean {
  return COLUMN_LABEL.test(normaliseName(text))
}

/** The block around an element, five levels at most, that is named or headed so. */
function inBlock(element: Element, isBlock: (words: string, head: string) => boolean): boolean {
  for (const outer of ancestors(element, LEVELS)) {
    if (outer.name === "body") return false
    if (isBlock(outer.names.text, linesOf(outer, { max: 14 }).join("").slice(0, 12))) return true
  }
  return false
}

/** Whether a link stands in a block of related documents. */
function inRelatedBlock({ headline }: Reading, element: Element): boolean {
  const below = headline !== null && element.start > headline.run.element.start
  return inBlock(
    element,
    (words, head) =>
      RELATED_NAMES.test(words) || RELATED_HEAD.test(head) || (below && INTERPRETATION_HEAD.test(head)),
  )
}

/** Whether a link leads to the policy that this page explains: introduced so in the text, or in a block for it beside the text. */
function leadsToPolicy(reading: Reading, element: Element, label: string): boolean {
  if (ORIGINAL.test(normaliseName(label))) return true
  if (sideOf(reading, element) === "inside") return CUE.test(lineBefore(element))
  return inBlock(element, (words, head) => POLICY_NAMES.test(words) || POLICY_HEAD.test(head))
}

/** Reads the links of this page to the policy it explains or to the pages that explain it. */
export function readRelated(reading: Reading, isInterpretation: boolean): FileLink[] {
  const { doc, zones } = reading
  const found = new Map<string, FileLink>()
  for (const element of doc.byTag("a")) {
    if (found.size >= MAX_RELATED) break
    const zone = zones.get(element) ?? null
    if (zone === "footer" || zone === "hidden" || zone === "nav") continue
    const url = targetOf(element, doc.base)
    const text = linkText(element)
    if (!url || url === reading.url || found.has(url) || isColumnLabel(text)) continue
    if (text.length < LEAST_TITLE && !isDocumentAddress(url)) continue
    const related = INTERPRETATION.test(text)
      ? sideOf(reading, element) === "inside" || inRelatedBlock(reading, element)
      : isInterpretation && leadsToPolicy(reading, element, text)
    if (related) found.set(url, { url, text })
  }
  return [...found.values()]
}

/** The line a link stands on. */
function lineBefore(element: Element): string {
  for (const outer of ancestors(element))
    if (/^(?:p|li|div|td)$/.test(outer.name)) return linesOf(outer, { max: 200 }).join(" ")
  return ""
}
