/** What an answer means. First by its head and bytes, then, where a page could be read, by the page. */
import { type FileFormat, fileFormat, formats, refusalOf } from "../files/format"
import type { Page } from "../page/types"
import { normaliseName } from "../text/name"
import { firstPhrase } from "../text/phrase"
import { outcomeOfData } from "./calls"
import type { Answer } from "./ports"
import { asciiHead, isBlank } from "./sniff"
import type { Outcome } from "./types"
import { visibleWords } from "./visible"

/** Names that anti-robot shells leave in their script or cookies. */
const CHALLENGE_MARKS = [
  "__jsl_clearance",
  "__jsluid",
  "C3VK",
  "acw_sc__v2",
  "$_ts",
  "wzwsconfirm",
  "yunsuo_session",
]
const CHALLENGE_STATUS = new Set([202, 412, 521])
const GONE_STATUS = new Set([404, 410])

/** Words of guards that answer in the site's place. */
const GUARD_PHRASES = [
  "请开启JavaScript",
  "请启用JavaScript",
  "安全验证",
  "人机验证",
  "滑动验证",
  "访问过于频繁",
  "访问被拦截",
  "访问被阻断",
  "请求被拦截",
  "网站防火墙",
  "云防护",
  "创宇盾",
  "浏览器安全检查",
]

/** Words that say there is no page, and nothing else. */
const MISSING_PHRASES = [
  "页面不存在",
  "网页不存在",
  "栏目不存在",
  "找不到页面",
  "找不到该页",
  "找不到您",
  "页面未找到",
  "未找到页面",
  "未找到您",
  "页面找不到",
  "页面已删除",
  "页面丢失",
  "not found",
]

/** Words that say so where the page holds nothing else. (政府信息不存在 is a decision on an application, not an error.) */
const GONE_PHRASES = ["文章不存在", "该信息不存在", "该内容不存在", "已被删除", "已经删除", "无法找到"]

/** Where servers send visitors who ask for what is not there. */
const MISSING_PATH = /\/(?:404|error_?404|not_?found)\.(?:s?html?|jsp|aspx?|php)$/i

const SHORT_TEXT = 300
const SHELL_BYTES = 200_000

/** Sets a cookie and loads itself again: the shell a guard sends before the page. */
function isReloadShell(head: string): boolean {
  const reloads = ["location.reload", "location.href", "location.replace", "location="]
  return head.includes("document.cookie") && reloads.some((call) => head.includes(call))
}

const hasChallengeMark = (head: string, headers: Record<string, string>): boolean =>
  "x-via-jsl" in headers || CHALLENGE_MARKS.some((mark) => head.includes(mark))

/** Office and OFD files are ZIP archives: where the parts do not tell, the header keeps its word. */
const ARCHIVED = /officedocument|ofd|zip|opendocument|epub/i

function typeOf(format: FileFormat, declared: string | null): string {
  const untold = format === "zip" || format === "broken"
  return untold && declared && ARCHIVED.test(declared) ? declared : formats[format].type
}

/** What the head and the bytes of an answer say by themselves. */
export interface Glance {
  /** Null where the page must be read first. */
  outcome: Outcome | null
  /** The media type to keep: the one the bytes show for files, else the header's. */
  type: string | null
  /** The format of a document file, null for a page. */
  file: FileFormat | null
}

/** What an answer is by its status, head and first bytes. */
export function classifyAnswer(answer: Answer): Glance {
  const { status, headers, bytes } = answer
  const declared = headers["content-type"] ?? null
  const head = () => asciiHead(bytes)
  const scripted = () => /<script/i.test(head())
  const by = (outcome: Outcome | null): Glance => ({ outcome, type: declared, file: null })

  if (GONE_STATUS.has(status)) return by("gone")
  if (status === 521 || (CHALLENGE_STATUS.has(status) && (isBlank(bytes) || scripted())))
    return by("challenge")
  if (status >= 400 && scripted() && hasChallengeMark(head(), headers)) return by("challenge")
  if (status >= 500) return by("server-error")
  if (status >= 400 || status === 0) return by("forbidden")
  if (status >= 300) return by("redirect-loop")
  if (isBlank(bytes)) return by("empty")
  const file = fileFormat(bytes)
  if (file) return { outcome: refusalOf(file), type: typeOf(file, declared), file }
  return by(isText(declared, bytes) ? null : "not-html")
}

/** Many servers send no type or a wrong one with pages; what begins like markup or JSON is read whatever it is called. */
function isText(declared: string | null, bytes: Uint8Array): boolean {
  if (declared === null || /html|xml|json|javascript|text\/plain/i.test(declared)) return true
  return /^[\s\u00ef\u00bb\u00bf\u00ff\u00fe\0]*[<{[]/.test(asciiHead(bytes, 200))
}

/** Whether a title is that of an error page: `404`, `404 Not Found`, `页面不存在`. */
function titledMissing(title: string): boolean {
  const name = normaliseName(title)
  if (name.length > 30) return false
  return (
    /^(?:error|http|错误)?404(?!号)/.test(name) ||
    /(?:error|错误)404$/.test(name) ||
    firstPhrase(title, MISSING_PHRASES) !== null
  )
}

/** What a page that was read with status 200 is: `ok`, or what it only pretends to be. */
export function classifyPage(page: Page, answer: Answer): Outcome {
  const data = outcomeOfData(page)
  if (data) return data
  if (page.file) return "ok"
  const bare = page.entries.length === 0 && page.attachments.length === 0
  const short = page.text.length <= SHORT_TEXT
  const shell = bare && short && page.links.length <= 3 && answer.bytes.length <= SHELL_BYTES
  if (shell) {
    const head = asciiHead(answer.bytes)
    if (isReloadShell(head) || (/<script/i.test(head) && hasChallengeMark(head, answer.headers)))
      return "challenge"
    if (firstPhrase(`${page.title ?? ""} ${page.text}`, GUARD_PHRASES)) return "challenge"
  }
  if (MISSING_PATH.test(new URL(answer.finalUrl).pathname)) return "soft-404"
  if (page.title && titledMissing(page.title)) return "soft-404"
  const words = bare && page.text === "" ? visibleWords(answer.bytes, page.charset) : page.text
  if (short && firstPhrase(words, MISSING_PHRASES)) return "soft-404"
  if (bare && words.length <= SHORT_TEXT && firstPhrase(words, GONE_PHRASES)) return "soft-404"
  if (isNothing(page, answer.bytes.length))
    return page.scriptDrawn || /<script/i.test(asciiHead(answer.bytes)) ? "script-drawn" : "empty"
  return "ok"
}

/** A page with no link, word or picture to read: an application's shell before its scripts have run, a stub of a sentence. */
function isNothing(page: Page, bytes: number): boolean {
  const { images, videos, audios } = page.media
  const links = page.links.length + page.entries.length + page.attachments.length + page.frames.length
  return (
    links === 0 &&
    (page.text.length < 20 || bytes <= 600) &&
    images + videos + audios === 0 &&
    !page.form &&
    !page.redirect
  )
}
