/** Documents that need no interpretation, and documents that are not the unit's own. */
import type { Subject } from "../../result/types"
import { describeCode } from "../../text/division"
import { firstPhrase } from "../../text/phrase"
import { isForeignIssuer } from "../unit"
import type { Policy } from "./documents"
import type { InterpretationParams } from "./params"

/** The phrase of a title that frees a document from interpretation, or null. */
export const exemptPhrase = (title: string, { exempt }: InterpretationParams): string | null =>
  firstPhrase(title, exempt)

/** Why a document needs no interpretation, in words, or null where it needs one. */
export function exemptReason(policy: Policy, params: InterpretationParams): string | null {
  const phrase = exemptPhrase(policy.title, params)
  if (phrase !== null) return `标题含“${phrase}”`
  const wanted = params.need?.numberAny
  if (!wanted || wanted.length === 0) return null
  if (policy.number === null) return "无文号"
  return wanted.some((sign) => policy.number?.includes(sign)) ? null : `文号不含“${wanted.join("”“")}”`
}

/** Signs of the central bodies' document numbers. */
const CENTRAL =
  /^(?:中发|中办发|厅字|国令|国发|国函|国发明电|国办发|国办函|国办秘函|国办公开办函|国办发明电|国办)〔/
/** Signs of provincial governments, by the first two digits of the division code; the same characters mean other places elsewhere. */
const PROVINCE_SIGNS: Readonly<Record<string, string>> = {
  "11": "京",
  "12": "津",
  "13": "冀",
  "14": "晋",
  "15": "内",
  "21": "辽",
  "22": "吉",
  "23": "黑",
  "31": "沪",
  "32": "苏",
  "33": "浙",
  "34": "皖",
  "35": "闽",
  "36": "赣",
  "37": "鲁",
  "41": "豫",
  "42": "鄂",
  "43": "湘",
  "44": "粤",
  "45": "桂",
  "46": "琼",
  "50": "渝",
  "51": "川",
  "52": "黔",
  "53": "云",
  "54": "藏",
  "61": "陕",
  "62": "甘",
  "63": "青",
  "64": "宁",
  "65": "新",
}

function isHigherNumber(number: string, { level, code }: Subject): boolean {
  if (CENTRAL.test(number)) return true
  const division = code === null ? null : describeCode(code)?.division
  const sign = division ? PROVINCE_SIGNS[division.slice(0, 2)] : undefined
  return (
    level !== "province" &&
    sign !== undefined &&
    (number.startsWith(`${sign}府`) || number.startsWith(`${sign}政`))
  )
}

/** Sources that publish for others: the State Council's site and the central press. */
const CENTRAL_SOURCES = ["国务院", "中国政府网", "中共中央", "新华社", "新华网", "人民日报", "人民网"]

/** The issuer a title begins with, "" where it names none. */
export function issuerOf(title: string): string {
  const about = title.indexOf("关于")
  return about > 0 && about <= 60
    ? title.slice(0, about).replace(/^[\s（(【[《“"]*(?:转载|转发)?[)）】\]\s]*/, "")
    : ""
}

/**
 * Whether a document is a reprint: issued by somebody above or elsewhere, as its number, its title or its source tells.
 * Such documents are not the unit's own policies; it owes no interpretation of them.
 */
export function isReprint({ title, number, source }: Policy, subject: Subject): boolean {
  if (/^[（(【[]\s*转载/.test(title)) return true
  if (number !== null && isHigherNumber(number, subject)) return true
  const issuer = issuerOf(title)
  if (issuer !== "") return isForeignIssuer(issuer, subject)
  if (source === null) return false
  return (
    (subject.level !== "ministry" && firstPhrase(source, CENTRAL_SOURCES) !== null) ||
    isForeignIssuer(source, subject)
  )
}
