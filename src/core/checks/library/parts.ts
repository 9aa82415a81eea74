/** The parts of a library, and whether each was seen. */
import type { Entry, Page } from "../../page/types"
import type { Evidence } from "../../result/types"
import { daysBetween } from "../../text/date"
import { sameTitle } from "../../text/title"
import { latestCounted } from "../column/items"
import { downloadable } from "../downloadable"
import type { Sample } from "../gather/sample"
import type { Survey } from "../gather/survey"
import { type Part, rounded, titleOf } from "../part"
import type { LibraryParams } from "./params"

/** What the parts are looked for in. */
export interface Library {
  survey: Survey
  sample: Sample
  /** The rows that are not dated ahead, with the days of their own or of the documents behind them. */
  rows: Entry[]
  asOf: string
}

/** A document with less text, and without a file, is not there in full. */
const MIN_TEXT = 40
const MAX_MARKED_TEXT = 20_000

const seen = (title: string, evidence: Evidence | null, open: boolean): Part => ({
  title,
  share: evidence ? 1 : open ? null : 0,
  evidence: evidence ? [evidence] : [],
})

function listPart({ survey }: Library): Part {
  const entry = survey.entries[0]
  const url = entry?.url ?? survey.pages[0]?.url
  return seen("文件列表", entry && url ? { url, text: entry.title } : null, survey.obstacle !== null)
}

function searchPart({ survey, sample }: Library): Part {
  const page = [...survey.pages, ...sample.pages].find(({ search }) => search !== null)
  return seen("检索", page ? { url: page.url, text: titleOf(page) } : null, survey.obstacle !== null)
}

function downloadPart({ survey, sample }: Library): Part {
  const title = "下载"
  const file = sample.files[0]
  if (file?.url) return seen(title, { url: file.url, text: file.title }, false)
  for (const page of [...sample.pages, ...survey.pages]) {
    const text = downloadable(page)
    if (text !== null) return seen(title, { url: page.url, text }, false)
  }
  return seen(title, null, isHidden(sample))
}

const LABELS = ["有效性", "时效性", "效力状态", "有效状态", "文件状态", "失效日期", "废止日期", "有效期"]
const MARK =
  /(?:有效性|时效性|效力状态|有效状态|文件状态|是否有效)[\s:：\]】]{0,4}(?:现行|有效|失效|废止|已|部分|尚未|是|否)/
const TITLE_MARK = /[([（【〔](?:已|全文|部分)?(?:废止|失效|修改|现行有效|有效)|^(?:废止|失效)$/
const COLUMN_MARK = /^(?:现行有效|已?(?:废止|失效)|有效|失效废止|废止失效)[\u3400-\u9fff]{0,8}$/

/** The words by which a page marks the validity of a document, or null. */
function validityMark({ info, text, title, entries, links, tables }: Page): string | null {
  const label = LABELS.find((name) => (info[name] ?? "").trim() !== "")
  if (label) return `${label}：${info[label]}`
  const mark = MARK.exec(text.slice(0, MAX_MARKED_TEXT))?.[0]
  if (mark) return mark
  if (title && TITLE_MARK.test(title)) return title
  const row = entries.find((entry) => TITLE_MARK.test(entry.title))
  if (row) return row.title
  const head = tables.flatMap((table) => table[0] ?? []).find((cell) => LABELS.includes(cell.trim()))
  if (head) return head.trim()
  return links.find((link) => link.region !== "footer" && COLUMN_MARK.test(link.text.trim()))?.text ?? null
}

/** What a directory states of the validity of a document beside its title. */
function statedMark({ info = {} }: Entry): string | null {
  const label = LABELS.find((name) => (info[name] ?? "").trim() !== "")
  return label ? `${label}：${info[label]}` : null
}

function validityPart({ survey, sample }: Library): Part {
  for (const row of survey.entries) {
    const text = row.url === null ? null : statedMark(row)
    if (row.url !== null && text !== null) return seen("有效性标注", { url: row.url, text }, false)
  }
  for (const page of [...sample.pages, ...survey.pages]) {
    const text = validityMark(page)
    if (text !== null) return seen("有效性标注", { url: page.url, text }, false)
  }
  return seen("有效性标注", null, isHidden(sample) || (sample.pages.length === 0 && sample.files.length > 0))
}

/** Whether so much of a sample could not be read that what was not seen may be there. */
const isHidden = ({ pages, stuck }: Sample): boolean => stuck.length > pages.length

const functions: Record<LibraryParams["functions"][number], (library: Library) => Part> = {
  list: listPart,
  search: searchPart,
  download: downloadPart,
  validity: validityPart,
}

const stated = (info: Page["info"], labels: readonly string[]): boolean =>
  labels.some((label) => (info[label] ?? "").trim() !== "")

const ORDER = /(?:政府|部|局|委员会|总署)令\s{0,3}[(（]?第/

const metas: Record<LibraryParams["meta"][number], { title: string; has: (page: Page) => boolean }> = {
  number: {
    title: "文号",
    has: ({ number, info, title, text }) =>
      number !== null ||
      stated(info, ["文号", "发文字号", "文件编号", "文件字号"]) ||
      ORDER.test(`${title ?? ""}\n${text.slice(0, 300)}`),
  },
  date: {
    title: "成文或发布日期",
    has: ({ date, info }) => date !== null || stated(info, ["成文日期", "发布日期", "发文日期", "印发日期"]),
  },
  issuer: {
    title: "发布机关",
    has: ({ source, info }) =>
      source !== null ||
      stated(info, ["发布机构", "发文机关", "发布机关", "制定机关", "发文单位", "公开主体"]),
  },
  text: {
    title: "正文",
    has: ({ text, attachments }) => text.length >= MIN_TEXT || attachments.length > 0,
  },
}

function metaPart({ title, has }: (typeof metas)["date"], { pages }: Sample): Part {
  if (pages.length === 0) return { title, share: null, evidence: [] }
  const count = pages.filter(has).length
  const without = pages.find((page) => !has(page))
  return {
    title,
    share: rounded(count / pages.length),
    note: `${count}/${pages.length}`,
    evidence: without ? [{ url: without.url, text: titleOf(without) }] : [],
  }
}

/** Two different documents under one number; the same one at two addresses is no fault. */
function uniquePart({ pages }: Sample): Part {
  const title = "文号不重复"
  const numbered = pages.filter(({ number }) => number !== null)
  if (numbered.length === 0) return { title, share: null, evidence: [] }
  const twins = numbered.filter((page, index) =>
    numbered
      .slice(0, index)
      .some((other) => other.number === page.number && !sameTitle(titleOf(other), titleOf(page))),
  )
  const evidence = twins.map((page) => ({ url: page.url, text: `${page.number} ${titleOf(page)}` }))
  return { title, share: twins.length > 0 ? 0 : 1, evidence }
}

/** A list whose rows have no days is not told to be old; the documents behind them can show that it is new. */
function freshPart({ survey, rows, asOf }: Library, days: number): Part {
  const title = `${days}天内有更新`
  const newest = newestDay(rows, latestCounted(asOf))
  const entry = rows.find(({ date }) => date !== null && date === newest)
  const isFresh = entry !== undefined && daysBetween(newest, asOf) <= days
  const hasDays = survey.entries.some(({ date }) => date !== null)
  if (!entry || !(isFresh || hasDays)) return { title, share: null, evidence: [] }
  const url = entry.url ?? survey.pages[0]?.url
  const evidence = url === undefined ? [] : [{ url, text: entry.title, date: newest }]
  return { title, share: isFresh ? 1 : 0, evidence }
}

/** All parts that the rule asks for, in the order in which they are told. */
export function partsOf(library: Library, params: LibraryParams): Part[] {
  return [
    ...params.functions.map((name) => functions[name](library)),
    ...(params.freshDays === undefined ? [] : [freshPart(library, params.freshDays)]),
    ...params.meta.map((name) => metaPart(metas[name], library.sample)),
    ...(params.uniqueNumbers ? [uniquePart(library.sample)] : []),
  ]
}

/** The day of the newest document that is not dated ahead. */
export const newestDay = (entries: readonly Entry[], latest: string): string =>
  entries
    .flatMap(({ date }) => (date !== null && date <= latest ? [date] : []))
    .sort()
    .at(-1) ?? "不详"
