/**
 * 文号 of official documents. One normal form, `代字〔YYYY〕N号`, and many spellings of it:
 * brackets of every kind, half or full width, 第 before the serial, blanks and line breaks inside, a year without brackets.
 */
import { unifyWidth } from "./spacing"

const OPEN = "〔\\[(【﹝〖「{<〈《［（｛〚"
const CLOSE = "〕\\])】﹞〗」}>〉》］）｝〛"

/** Issuer's signs, year, serial. Line breaks are boundaries, except directly before 号 or inside the digits. */
const NUMBER = new RegExp(
  `([\\u3400-\\u9fff]{2,24})[ \\t]{0,3}(?:[${OPEN}][ \\t]{0,3}((?:19|20)\\d{2})[ \\t]{0,3}年?[${CLOSE}]|((?:19|20)\\d{2})年)[ \\t]{0,3}第?[ \\t]{0,3}(\\d{1,5})[ \\t]{0,3}号`,
  "g",
)

/** Words that may run into the issuer's signs from the left: the signs begin after the last of them. */
const LEAD_IN =
  /^.*(?:关于|根据|依据|按照|依照|参照|遵照|印发|转发|通知|文件|文号|字号|编号|意见|办法|规定|详见|参见|执行|废止|落实|贯彻|替代|以|见|的|和|与|及|或|将|由|对|按|在|是|为|经|以下|附件|本)(?=[\u3400-\u9fff]{2})/

/** Court cases, registrations and the like have the same shape and are no documents. */
const NOT_ISSUERS = /(?:公网安备|备案|许可证|法院|仲裁|民[初终]|刑[初终]|行[初终]|执行?$|京?icp)/i

/** Every number ends with it, in any width: most texts are told by this alone. */
const LAST = "号"

/** Longest text looked through, so that hostile pages cost no more than long ones. */
const MAX_TEXT = 500_000

function prepare(text: string): string {
  return unifyWidth(text.slice(0, MAX_TEXT))
    .replace(/(\d)[ \t]*\r?\n\s*(?=\d{0,4}[ \t]*号)/g, "$1")
    .replace(/(\d)[ \t]+(?=\d*[ \t]*号)/g, "$1")
}

function issuerSigns(raw: string): string {
  const signs = raw.replace(LEAD_IN, "")
  return signs.length >= 2 ? signs : raw
}

function normalForm(match: RegExpMatchArray): string | null {
  const signs = issuerSigns(match[1] ?? "")
  const year = match[2] ?? match[3]
  if (NOT_ISSUERS.test(signs)) return null
  return `${signs}〔${year}〕${Number(match[4])}号`
}

/** All document numbers cited in a text, in normal form, in order of appearance, none twice. */
export function findDocumentNumbers(text: string): string[] {
  if (!text.includes(LAST)) return []
  const found = new Set<string>()
  for (const match of prepare(text).matchAll(NUMBER)) {
    const number = normalForm(match)
    if (number) found.add(number)
  }
  return [...found]
}

/** The normal form of a text that is one document number and nothing else; null for anything else. */
export function normaliseDocumentNumber(text: string): string | null {
  if (!text.includes(LAST)) return null
  const prepared = prepare(text).trim()
  const match = [...prepared.matchAll(NUMBER)][0]
  if (match?.index !== 0 || match[0].length !== prepared.length) return null
  if (NOT_ISSUERS.test(match[1] ?? "")) return null
  return `${match[1]}〔${match[2] ?? match[3]}〕${Number(match[4])}号`
}

/** The number of a text whose first line is a document number (as under the title of an official document); else null. */
export function leadingDocumentNumber(text: string): string | null {
  if (!text.includes(LAST)) return null
  const firstLine = prepare(text.slice(0, 400)).trim().split("\n", 1)[0] ?? ""
  return normaliseDocumentNumber(
    firstLine.replace(/^[(（【]|[)）】]$/g, "").replace(/^(?:文号|发文字号)[:：]?/, ""),
  )
}
