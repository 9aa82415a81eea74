/** Who a site belongs to, as far as its 标识码, its name and its host tell. */
import type { Level } from "../result/types"
import { unifyWidth } from "./spacing"

export interface CodeFacts {
  /** Six digits of the division code (GB/T 2260), null for ministries. */
  division: string | null
  /** `bm` codes: bodies of the State Council. */
  ministry: boolean
}

const CODE = /\b(bm\d{8}|\d{10})\b/i

/** The 标识码 in a text: `bm` and 8 digits, or 10 digits of which the first six are a division code. Null where there is none. */
export function findSiteCode(text: string): string | null {
  const match = CODE.exec(unifyWidth(text.slice(0, 100_000)))
  const code = match?.[1]?.toLowerCase()
  return code && describeCode(code) ? code : null
}

/** What a 标识码 says; null for what has not its shape. */
export function describeCode(code: string): CodeFacts | null {
  if (/^bm\d{8}$/i.test(code)) return { division: null, ministry: true }
  if (/^[1-9]\d{9}$/.test(code)) return { division: code.slice(0, 6), ministry: false }
  return null
}

/** Division codes of the four municipalities: their districts stand directly below the province level. */
const MUNICIPALITIES = new Set(["11", "12", "31", "50"])

/** The level of a division code of six digits, by its form. */
export function levelOfDivision(division: string): "province" | "prefecture" | "county" {
  if (division.endsWith("0000")) return "province"
  if (MUNICIPALITIES.has(division.slice(0, 2))) return division.endsWith("00") ? "province" : "county"
  return division.endsWith("00") ? "prefecture" : "county"
}

const PORTAL = /(?:人民政府|政府|管理委员会|管委会)(?:办公[室厅])?(?:门户网站|网站|网|门户)?$/
const TOWNSHIP = /(?:镇|乡|街道|街道办事处|苏木)(?:人民政府|办事处)?(?:门户网站|网站|网)?$/
const DEPARTMENT =
  /(?:局|委员会|委|厅|办公室|办|中心|处|院|分局|总队|支队|大队|银行|署)(?:门户网站|网站|网|信息网|官网)?$/
const MINISTRY = /部(?:门户网站|网站|网)?$/
const STATE_BODY = /^(?:中华人民共和国|国家|国务院|中国)/
const COUNTY = /(?:县|区|旗|县级市)(?:人民政府|政府|管理委员会|管委会)/
const PREFECTURE = /(?:市|州|盟|地区)(?:人民政府|政府)/
const PROVINCE = /(?:省|自治区|北京市|上海市|天津市|重庆市)(?:人民政府|政府)/

/** The level that the form of a name tells, or null. A county-level city has the form of a prefecture, a party's department that of a ministry. */
export function levelOfName(name: string): Level | null {
  const whole = unifyWidth(name).replace(/[\s“”"']/g, "")
  // A second name in brackets is that of another unit in the same house.
  const text = whole.replace(/(?<=.{4})\([^()]{1,60}\)$/, "")
  if (TOWNSHIP.test(text)) return "township"
  if (COUNTY.test(text)) return "county"
  if (PROVINCE.test(text)) return "province"
  if (PREFECTURE.test(text)) return "prefecture"
  if (STATE_BODY.test(text) && !PORTAL.test(text)) return "ministry"
  if (MINISTRY.test(text)) return "ministry"
  if (DEPARTMENT.test(text)) return "department"
  return null
}

export interface Marks {
  code: string | null
  name: string | null
}

/**
 * The level of the unit a site speaks for, or null where its marks do not tell.
 * The name decides between a government and its departments (they share a division code);
 * the code decides between province, prefecture and county (a county-level city's name does not).
 */
export function levelOf({ code, name }: Marks): Level | null {
  const facts = code ? describeCode(code) : null
  if (facts?.ministry) return "ministry"
  const named = name ? levelOfName(name) : null
  const coded = facts?.division ? levelOfDivision(facts.division) : null
  if (named === "township" || named === "department" || named === "ministry") return named
  return coded ?? named
}
