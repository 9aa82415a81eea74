/** Numbers of persons on a page: found here, told masked, never kept as they are. */
import type { Page, Table } from "../../page/types"
import { isCreditCode, isIdNumber } from "../../text/id-number"
import { isPersonName, namesPerson } from "../../text/person-name"
import { unifyWidth } from "../../text/spacing"

export interface Hit {
  kind: "id" | "mobile"
  masked: string
}

const MAX_TEXT = 200_000
const MAX_HITS = 500
const ID = /(?<![\dA-Za-z])\d{6}(?:[ -]?\d){11}[ -]?[\dXx](?![\dA-Za-z])/g
const MOBILE = /(?<![\d-])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d-])/g
/** Numbers of 18 places that stand for no person. */
const CODE_LABEL = /代码|税号|识别号|登记号|注册号|许可证|索引号|流水号|订单|合同|账号|卡号|编号/
const ID_LABEL = /身份证|身份号码|证件号/
/** Characters before a number in which its label stands, and around one in which a name does. */
const LABEL_REACH = 14
const NAME_BEFORE = 18
const NAME_BEHIND = 10
/** Other numbers of the same person may stand between the name and this one. */
const REACH = 60
const OTHER_NUMBERS = /[\dXx*\s-]{4,60}/g

const digits = (text: string): string => text.replace(/[ -]/g, "").toUpperCase()

/** The first three and the last two places; of the day of birth nothing stays. */
const mask = (number: string): string =>
  `${number.slice(0, 3)}${"*".repeat(number.length - 5)}${number.slice(-2)}`

/** A text with every number of a person in it masked. */
export function masked(text: string, asOf: string): string {
  return text
    .replace(ID, (raw) => (isIdNumber(digits(raw), asOf) ? mask(digits(raw)) : raw))
    .replace(MOBILE, (raw) => mask(digits(raw)))
}

/** The address with numbers of persons masked: such an address leads nowhere, which is better than spreading the number. */
export const maskedAddress = (url: string, asOf: string): string =>
  url.replace(ID, (raw) => (isIdNumber(digits(raw), asOf) ? mask(digits(raw)) : raw))

/** Whether a number by the form of an ID is one. `label`: what stands before it, or at the head of its column. */
function isPerson(number: string, label: string, asOf: string): boolean {
  if (!isIdNumber(number, asOf)) return false
  if (ID_LABEL.test(label)) return true
  return !CODE_LABEL.test(label) && !isCreditCode(number)
}

interface Found {
  ids: Set<string>
  mobiles: Set<string>
  /** Numbers that a label or a table's head tells to be no person's. */
  codes: Set<string>
}

function scanLine(line: string, head: string, asOf: string, found: Found): void {
  for (const match of line.matchAll(ID)) {
    const number = digits(match[0])
    const lead = line.slice(Math.max(0, match.index - LABEL_REACH), match.index)
    const label = lead.split(/[,，;；。\s]+/).findLast((word) => word !== "") ?? head
    if (isPerson(number, label, asOf)) found.ids.add(number)
    else found.codes.add(number)
  }
  for (const match of line.matchAll(MOBILE)) {
    const end = match.index + match[0].length
    const lead = line.slice(Math.max(0, match.index - REACH), match.index).replace(OTHER_NUMBERS, " ")
    const before = lead.slice(-NAME_BEFORE).split(/[。;；]/)
    const behind = line.slice(end, end + NAME_BEHIND).split(/[。;；,，]/)
    if (namesPerson(before.at(-1) ?? "") || namesPerson(behind[0] ?? "")) found.mobiles.add(digits(match[0]))
  }
}

/** In a table the label stands at the head of the column or to the left, and the name in a cell of the row. */
function scanTable(table: Table, asOf: string, found: Found): void {
  const head = (table[0] ?? []).map(unifyWidth)
  for (const row of table) {
    const named = row.some(isPersonName)
    for (const [c, cell] of row.map(unifyWidth).entries()) {
      scanLine(cell, `${head[c] ?? ""} ${row[c - 1] ?? ""}`, asOf, found)
      if (named) for (const [raw] of cell.matchAll(MOBILE)) found.mobiles.add(digits(raw))
    }
  }
}

/** Every number of a person on a page, each once: ID numbers, and mobile numbers beside a name. `asOf`: nobody is born later. */
export function scanPage({ title, text, tables, info }: Page, asOf: string): Hit[] {
  const found: Found = { ids: new Set(), mobiles: new Set(), codes: new Set() }
  for (const table of tables) scanTable(table, asOf, found)
  const rest = [title ?? "", ...Object.entries(info).map(([label, value]) => `${label}：${value}`)]
  for (const line of [...rest, ...text.slice(0, MAX_TEXT).split("\n")])
    scanLine(unifyWidth(line), "", asOf, found)
  // The text repeats the cells of tables without their heads.
  const ids = [...found.ids].filter((number) => !found.codes.has(number))
  return [
    ...ids.map((number): Hit => ({ kind: "id", masked: mask(number) })),
    ...[...found.mobiles].map((number): Hit => ({ kind: "mobile", masked: mask(number) })),
  ].slice(0, MAX_HITS)
}
