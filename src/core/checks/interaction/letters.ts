/** Questions of the public and their replies, as pages and tables print them. */
import type { Entry, Page, Table } from "../../page/types"
import { parseDate } from "../../text/date"
import { normaliseName } from "../../text/name"
import { unifyWidth } from "../../text/spacing"

export interface Letter {
  url: string
  title: string
  /** Day of the question, where it is told. */
  asked: string | null
  /** Day of the reply, where it is told. */
  answered: string | null
  /** `unknown`: neither a reply nor a word on its absence was seen. */
  state: "answered" | "open" | "unknown"
}

const OPEN =
  /[未待](?:予)?(?:答复|回复|办理|处理|办结|受理|解决)|暂无(?:答复|回复)|(?:办理|处理|受理|转办|交办|审核)中|^(?:已受理|已转办|已交办|已分办)$/
const ANSWERED = /已(?:答复|回复|办结|办理|处理|解决|反馈)|^(?:办结|答复|回复)$/
const REPLY =
  /(?:^|[\n。；;\s【[])(?:官方|单位|部门|办理|处理)?(?:答复|回复|办理结果|处理结果|处理意见|办理意见|办理情况|反馈)(?:内容|意见|情况|结果)?[】\]]?\s{0,3}[:：]?\s{0,6}([^\n]{0,80})/g
const REPLY_DAY = /(?:答复|回复|办结|办理|反馈|处理)(?:时间|日期)\s{0,3}[:：]?\s{0,3}([^\n]{0,24})/
const ASKED_DAY =
  /(?:来信|写信|信件|提问|留言|咨询|提交|受理|投诉|反映|诉求|创建)(?:时间|日期)\s{0,3}[:：]?\s{0,3}([^\n]{0,24})/
const MIN_REPLY = 6
const MAX_TEXT = 50_000

/** A sentence in the place of the reply; 答复时间：… and 未答复 are none. */
function hasReply(text: string): boolean {
  for (const [, said = ""] of text.matchAll(REPLY)) {
    const isDay = /^(?:时间|日期|单位|部门|人)/.test(said)
    if (!isDay && !OPEN.test(said) && normaliseName(said).length >= MIN_REPLY) return true
  }
  return false
}

const dayBehind = (text: string, label: RegExp): string | null => parseDate(label.exec(text)?.[1] ?? "")

/** The letter that a page shows; `row` is the row that led to it. */
export function letterOn(page: Page, row: Entry): Letter {
  const info = Object.entries(page.info).map(([label, value]) => `${label}：${value}`)
  const cells = page.tables.flatMap((table) => table.map((line) => line.slice(0, 2).join("：")))
  const text = unifyWidth([page.text.slice(0, MAX_TEXT), ...info, ...cells].join("\n"))
  const replied = hasReply(text)
  const answered = dayBehind(text, REPLY_DAY)
  const shown = page.date ?? row.date
  const open = text.split("\n").some((line) => line.length < 40 && OPEN.test(line))
  const state = replied || answered !== null ? "answered" : open ? "open" : stateOf(row.title)
  return {
    url: page.url,
    title: page.title ?? row.title,
    asked: dayBehind(text, ASKED_DAY) ?? (state === "open" ? shown : null),
    answered: state === "answered" ? (answered ?? shown) : null,
    state,
  }
}

function stateOf(text: string): Letter["state"] {
  const bare = unifyWidth(text).trim()
  const mark = /[[(【]([^()[\]【】]{2,8})[\])】]/.exec(bare)?.[1] ?? bare
  if (OPEN.test(mark) && mark.length <= 8) return "open"
  return ANSWERED.test(mark) && mark.length <= 8 ? "answered" : "unknown"
}

const MAX_ROWS = 200
const ASKED_HEAD = /(?:来信|写信|提问|留言|咨询|提交|受理|投诉|诉求|发布)(?:时间|日期)|^(?:时间|日期)$/
const REPLY_HEAD = /(?:答复|回复|办结|反馈)(?:时间|日期)/

/** The letters that the rows of a page's tables tell of: one cell says how far each has got. */
export function lettersIn({ url, tables }: Page): Letter[] {
  return tables.flatMap((table) => {
    const head = (table[0] ?? []).map((cell) => unifyWidth(cell).trim())
    return table.slice(1, MAX_ROWS).flatMap((row) => letterIn(url, head, row) ?? [])
  })
}

function letterIn(url: string, head: readonly string[], row: Table[number]): Letter | null {
  const state = row.map(stateOf).find((one) => one !== "unknown")
  if (state === undefined) return null
  const dayUnder = (name: RegExp): string | null =>
    parseDate(row[head.findIndex((cell) => name.test(cell))] ?? "")
  const days = row.flatMap((cell) => (cell.length <= 24 ? (parseDate(cell) ?? []) : []))
  const words = row.filter((cell) => parseDate(cell) === null)
  const title = words.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), "")
  const answered = dayUnder(REPLY_HEAD)
  return {
    url,
    title,
    asked: dayUnder(ASKED_HEAD) ?? (state === "open" ? (days[0] ?? null) : null),
    answered: state === "answered" ? (answered ?? days.at(-1) ?? null) : null,
    state,
  }
}
