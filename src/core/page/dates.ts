/** The day of publication that a page shows. */
import { dateFromUrl, findDates, parseDate } from "../text/date"
import { unifyWidth } from "../text/spacing"
import { ancestors } from "./element"
import { type Reading, sideOf } from "./reading"
import type { Run } from "./runs"

/** Labels that name the day of publication. 成文日期, 生成日期, 实施日期 name other days. */
const PUBLISHED = new Set(["发布日期", "发布时间", "发表时间", "发表日期", "公开日期", "公开时间"])
/** Labels that name it where they stand in the byline. */
const STATED = new Set(["时间", "日期", "录入时间", "上传时间", "发稿时间"])
const UPDATED = new Set(["更新时间", "更新日期"])
const META = ["PubDate", "firstpublishedtime", "publishdate", "article:published_time", "PublishTime"]

const LONGEST_BYLINE = 160
/** Runs after the headline, and before it, among which the byline stands. */
const BELOW = 25
const ABOVE = 6
/** What marks a line as a byline. */
const CUE = /来源|发布|字体|字号|浏览|阅读|点击|作者|编辑|打印/
/** A label of its own before a date: the date is that label's, not the page's. */
const FOREIGN_LABEL = /[\u4e00-\u9fff]{2}\s*:\s*$/
const NO_BYLINE = /星期|今天|今日|成文|生效|实施|施行|失效|废止|截止|截至|有效期/

function labelled(
  reading: Reading,
  labels: ReadonlySet<string>,
  side: "before" | "inside" | "after",
): string | null {
  for (const { label, value, element } of reading.labels) {
    if (!labels.has(label) || value.length > 60) continue
    const zone = reading.zones.get(element) ?? null
    if (zone === "footer" || zone === "hidden" || sideOf(reading, element) !== side) continue
    const date = parseDate(value)
    if (date) return date
  }
  return null
}

/** A row of a list carries the date of what it links to. */
function inLinkedRow({ element }: Run): boolean {
  for (const outer of [element, ...ancestors(element)]) {
    if (/^(?:li|tr|dl|dd)$/.test(outer.name))
      return outer.children.some((child) => child.name === "a" && child.value("href") !== undefined)
    if (outer.name === "div" || outer.name === "body") return false
  }
  return false
}

/** The date of a line that could be a byline. */
function bylineDate(run: Run, before: string): string | null {
  const text = unifyWidth(run.text)
  if (run.zone !== null || text.length > LONGEST_BYLINE || NO_BYLINE.test(text) || inLinkedRow(run))
    return null
  const [found] = findDates(text)
  if (!found) return null
  const lead = found.index === 0 ? unifyWidth(before) : text.slice(0, found.index)
  const foreign = FOREIGN_LABEL.test(lead) && !/(?:发布|发表|公开|时间|日期)[^:]{0,4}:\s*$/.test(lead)
  const other = /(?:开始|结束|截止|成文|生成|实施|生效|废止|失效|印发|签发)[^:]{0,4}:\s*$/.test(lead)
  if (foreign || other || text.length - found.raw.length > 110) return null
  return found.date
}

/** The date in the lines around the headline, the nearest below it first; without a headline, nearest above the text. */
function byline(reading: Reading): string | null {
  const { runs, headline, main } = reading
  const first = runs.findIndex(({ element }) => sideOf(reading, element) !== "before")
  const start = headline ? runs.indexOf(headline.run) : main.container && first >= 0 ? first - 1 : -1
  if (start < 0) return null
  const below = Array.from({ length: headline ? BELOW : 0 }, (_, i) => start + i)
  const above = Array.from({ length: headline ? ABOVE : BELOW }, (_, i) => start - i)
  for (const at of [...below, ...above]) {
    const run = runs[at]
    if (!run) continue
    const inside = main.container !== null && sideOf(reading, run.element) === "inside"
    if (inside && !CUE.test(run.text) && at !== start) continue
    const date = bylineDate(run, runs[at - 1]?.text ?? "")
    if (date) return date
  }
  return null
}

/** Reads the publication day: labelled, else in the byline, else from the head, else from the address. */
export function readDate(reading: Reading): string | null {
  return (
    labelled(reading, PUBLISHED, "before") ??
    labelled(reading, STATED, "before") ??
    byline(reading) ??
    labelled(reading, PUBLISHED, "after") ??
    labelled(reading, PUBLISHED, "inside") ??
    parseDate(reading.metas.get(...META) ?? "") ??
    labelled(reading, UPDATED, "before") ??
    labelled(reading, UPDATED, "after") ??
    dateFromUrl(reading.url)
  )
}
