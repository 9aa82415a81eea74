/** Links from a policy to its interpretations, and back. */
import { normaliseName } from "../text/name"
import { ancestors, type Element, linesOf, names } from "./dom"
import { linkText, targetOf } from "./links"
import { type Reading, sideOf } from "./reading"
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
/** Heads a block of related documents below the headline, and a column anywhere above it. */
const INTERPRETATION_HEAD = /解读/
const MAX_RELATED = 50

function isColumnLabel(text: string): boolean {
  return COLUMN_LABEL.test(normaliseName(text))
}

/** Whether a link stands in a block of related documents: named so, or headed so. */
function inRelatedBlock({ doc, headline }: Reading, element: Element): boolean {
  const below =
    headline !== null &&
    (doc.order.get(element)?.start ?? 0) > (doc.order.get(headline.run.element)?.start ?? 0)
  let levels = 0
  for (const outer of ancestors(element)) {
    if (++levels > 5 || outer.name === "body") return false
    if (RELATED_NAMES.test(names(outer))) return true
    const head = linesOf(outer, { max: 14 }).join("").slice(0, 12)
    if (RELATED_HEAD.test(head) || (below && INTERPRETATION_HEAD.test(head))) return true
  }
  return false
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
    if (!url || url === reading.url || found.has(url) || isColumnLabel(text) || text.length < 6) continue
    const inside = sideOf(reading, element) === "inside"
    const interprets = INTERPRETATION.test(text)
    if (
      interprets
        ? inside || inRelatedBlock(reading, element)
        : inside && isInterpretation && CUE.test(lineBefore(element))
    )
      found.set(url, { url, text })
  }
  return [...found.values()]
}

/** The line a link stands on. */
function lineBefore(element: Element): string {
  for (const outer of ancestors(element))
    if (/^(?:p|li|div|td)$/.test(outer.name)) return linesOf(outer, { max: 200 }).join(" ")
  return ""
}
