/** What `<title>` says. */
import { ownCopy } from "../text/own-copy"
import { foldSpace } from "../text/spacing"
import type { Doc } from "./parse"

const SITE_TAIL = /(?:网|网站|门户|平台|政府|委员会|局|厅|办公室|办公厅|管委会|院|部|中心|街道办事处)$/

/** Some sites print escaped markup into their titles. */
export function plain(text: string): string {
  return foldSpace(
    text
      .replace(/<br\s*\/?>/gi, " ")
      .replace(/<[^<>]{0,300}>/g, "")
      .replace(/&(?:nbsp|ensp|emsp);?/gi, " "),
  )
}

/** Text of the first `<title>` that says anything. */
export function titleText(doc: Doc): string {
  for (const element of doc.byTag("title")) {
    const text = ownCopy(plain(element.unseen).slice(0, 400))
    if (text) return text
  }
  return ""
}

/** `标题-某某政府` or `某某政府-标题` without blanks: the dash separates where a site name stands beside it. */
function cutSite(part: string): string[] {
  const last = part.lastIndexOf("-")
  if (last > 0 && SITE_TAIL.test(part.slice(last + 1))) return [part.slice(0, last), part.slice(last + 1)]
  const first = part.indexOf("-")
  if (first > 0 && SITE_TAIL.test(part.slice(0, first))) return [part.slice(first + 1), part.slice(0, first)]
  return [part]
}

/** `<title>` cut at its separators, the site's name last where it can be told. */
export function titleParts(title: string): string[] {
  return title
    .split(/\s*[_|｜]+\s*|\s+[-–—]+\s*|\s*[-–—]+\s+|--+|\s*>+\s*/)
    .flatMap(cutSite)
    .map(foldSpace)
    .filter((part) => part !== "")
}
