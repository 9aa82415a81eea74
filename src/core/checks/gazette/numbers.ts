/** Numbers of issues in titles: 2020年第3期（总第45期）, 第十二期, 第3、4期合刊, 第1号公报. */
import { hanNumber } from "../../text/date"
import { unifyWidth } from "../../text/spacing"

export interface IssueNumbers {
  /** The year that the title states, or null. */
  year: number | null
  /** More than one where issues were bound together. */
  numbers: number[]
}

const MAX_TITLE = 200
/** Gazettes appear daily at most. */
const MAX_NUMBER = 366
const MAX_BOUND = 6

const NUMBER = "(\\d{1,3}|[一二三四五六七八九十]{1,3})"
const FURTHER = `(?:期?[-—–~至和及与、,]第?${NUMBER})?`
const ISSUE = new RegExp(`(?<!总)第${NUMBER}${FURTHER}期`)
const NUMBERED = new RegExp(`(?<!总)第${NUMBER}${FURTHER}号`)
const AFTER_YEAR = new RegExp(`(?<!\\d)(?:19|20)\\d{2}[年.\\-/·](?:第)?${NUMBER}${FURTHER}期`)
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/
const GAZETTE = /公报|政报/

const numberOf = (text: string | undefined): number | null =>
  text === undefined ? null : /^\d/.test(text) ? Number(text) : hanNumber(text)

/** The year that a label names: 2020年, 2020年政府公报. Null where it names none. */
export function yearIn(text: string): number | null {
  const year = YEAR.exec(unifyWidth(text.slice(0, MAX_TITLE)))?.[1]
  return year === undefined ? null : Number(year)
}

/** The issue that a title names, or null. Numbers counted since the first issue (总第45期) are no numbers of a year. */
export function issueIn(title: string): IssueNumbers | null {
  const text = unifyWidth(title.slice(0, MAX_TITLE)).replace(/\s/g, "")
  const found = AFTER_YEAR.exec(text) ?? ISSUE.exec(text) ?? (GAZETTE.test(text) ? NUMBERED.exec(text) : null)
  const first = numberOf(found?.[1])
  if (first === null || first < 1 || first > MAX_NUMBER) return null
  const last = numberOf(found?.[2]) ?? first
  const bound = last > first && last - first < MAX_BOUND
  const numbers = Array.from({ length: bound ? last - first + 1 : 1 }, (_, at) => first + at)
  return { year: yearIn(text), numbers }
}
