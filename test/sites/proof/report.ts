/** Annual reports on disclosure (政府信息公开工作年度报告) in the layout of the reports for 2019 and 2020. */
import { applicationTable } from "../sample/templates/applications"
import { type Article, row } from "./article"
import { prose } from "./html"

/** Numbers of requests by row, seven each: six kinds of applicants and their sum. */
export type Requests = Record<string, number[]>

const none = [0, 0, 0, 0, 0, 0, 0]
const persons = (count: number): number[] => [count, 0, 0, 0, 0, 0, count]

/** Ten new requests and two of the year before; twelve dealt with: eight granted, three refused, one not held. */
export const requests: Requests = {
  new: persons(10),
  carried: persons(2),
  open: persons(8),
  part: none,
  secret: persons(1),
  internal: persons(2),
  unheld: persons(1),
  unclear: none,
  petition: none,
  other: none,
  handled: persons(12),
  next: none,
}

export const sections = [
  "总体情况",
  "主动公开政府信息情况",
  "收到和处理政府信息公开申请情况",
  "政府信息公开行政复议、行政诉讼情况",
  "存在的主要问题及改进情况",
  "其他需要报告的事项",
]

const NUMERALS = "一二三四五六七"

export interface ReportParts {
  title?: string
  date?: string
  sections?: readonly string[]
  requests?: Requests | null
  /** What the first section says beside its prose. */
  mentions?: string
}

/** The county government's report for 2020. */
export function report(parts: ReportParts = {}): Article {
  const { title = "柳塘县人民政府2020年政府信息公开工作年度报告", date = "2021-03-18", mentions } = parts
  const { sections: headings = sections, requests: numbers = requests } = parts
  const texts = headings.map((heading, i) => {
    const table = heading.includes("申请") && numbers ? applicationTable(numbers) : ""
    const words =
      i === 0 ? `<p>${mentions ?? "按照2020年政务公开工作要点，做好“六稳”“六保”信息公开。"}</p>` : ""
    return `<p><strong>${NUMERALS[i]}、${heading}</strong></p>${words}${prose(4)}${table}`
  })
  return row(title, date, { body: texts.join("\n") })
}
