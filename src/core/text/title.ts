/** Titles of documents: comparing them as a reader would, through quotation marks, cuts and set phrases. */
import { remembered } from "./remembered"
import { foldSpace, unifyWidth } from "./spacing"
import { simplified } from "./traditional"

const MARKS = /[\s"'“”‘’「」『』《》〈〉<>()（）[\]【】〔〕、，,。.·:：;；!！?？\-—–_]/g
const ELLIPSIS = /(?:…+|\.{3,}|。{3,})\s*$/

/** A title in simplified script without white space, width, quotes and punctuation; a cut tail (…) is dropped. */
export const normaliseTitle: (text: string) => string = remembered((text) =>
  simplified(unifyWidth(foldSpace(text).replace(ELLIPSIS, "")))
    .replace(MARKS, "")
    .toLowerCase(),
)

/**
 * Titles named in 《》, in order, none twice. Nested marks stay inside the outer title:
 * 《关于印发〈办法〉的通知》 and 《关于印发《办法》的通知》 give one title each, and the inner one as well.
 */
export function quotedTitles(text: string): string[] {
  const found = new Set<string>()
  const open: number[] = []
  const limited = text.slice(0, 500_000)
  for (let i = 0; i < limited.length; i++) {
    const char = limited[i]
    if (char === "《") {
      open.push(i)
      if (open.length > 8) open.shift()
    } else if (char === "》") {
      const start = open.pop()
      if (start === undefined) continue
      const title = foldSpace(limited.slice(start + 1, i))
      if (title.length >= 2 && title.length <= 200) found.add(title)
    } else if (char === "\n" && open.length > 0) {
      open.length = 0
    }
  }
  return [...found]
}

/** Shortest beginning that may stand for a whole title which was cut by "…". */
const MIN_CUT = 12

/** Whether two texts are one title: equal in normal form, or one is the other cut by "…". */
export function sameTitle(a: string, b: string): boolean {
  const left = normaliseTitle(a)
  const right = normaliseTitle(b)
  if (left.length === 0 || right.length === 0) return false
  if (left === right) return true
  if (ELLIPSIS.test(a) && left.length >= MIN_CUT && right.startsWith(left)) return true
  return ELLIPSIS.test(b) && right.length >= MIN_CUT && left.startsWith(right)
}

/** What interpretations put before or behind the name of what they explain. */
const INTERPRETATION_WORDS =
  /(?:一图读懂|一图看懂|一张图读懂|图解|图说|图文解读|视频解读|专家解读|文字解读|政策解读|文件解读|政策问答|答记者问|起草说明|相关问答|问答|的?解读(?:说明|材料|方案)?|解读[之一二三四五六七八九十]*)/g
const ISSUING = /^.{0,40}?(?:关于)?(?:转发|印发|公布|发布|修订|修改)(?:了)?/
const ENDINGS = /的?(?:通知|通告|公告|决定|意见函|函)$/
const NOTES = /(?:试行|暂行|修订稿?|修订版|征求意见稿|废止|失效)$/

/**
 * The name that a policy and its interpretation share: without issuer, 关于印发, 的通知 and the words of interpretation.
 * 《某县人民政府关于印发某县菜市场管理办法（试行）的通知》 and 《〈某县菜市场管理办法〉解读》 give the same stem.
 */
export function titleStem(text: string): string {
  const quoted = quotedTitles(text)
  const longest = quoted.reduce((a, b) => (b.length > a.length ? b : a), "")
  let stem = unifyWidth(foldSpace(longest.length >= 6 ? longest : text)).replace(ELLIPSIS, "")
  stem = stem.replace(INTERPRETATION_WORDS, "").replace(MARKS, "").toLowerCase()
  stem = stem.replace(ENDINGS, "")
  const issued = stem.replace(ISSUING, "")
  if (issued.length >= 4) stem = issued
  const about = stem.indexOf("关于")
  if (about >= 0 && about <= 30 && stem.length - about - 2 >= 4) stem = stem.slice(about + 2)
  return stem.replace(ENDINGS, "").replace(NOTES, "")
}
