/** The day of publication that a page shows. */
import { dateFromUrl, findDates, parseDate } from "../text/date"
import { type Reading, sideOf } from "./reading"

/** Labels that name the day of publication, the surest first. 成文日期, 生成日期, 实施日期 name other days. */
const RANKS = [
  new Set(["发布日期", "发布时间", "发表时间", "发表日期", "公开日期", "公开时间"]),
  new Set(["时间", "日期", "录入时间", "上传时间"]),
  new Set(["更新时间", "更新日期"]),
]
const META = ["PubDate", "firstpublishedtime", "publishdate", "article:published_time", "PublishTime"]
const LONGEST_BYLINE = 160
/** Lines at the start of the text that may still be the byline. */
const BYLINE_LINES = 6

function labelled(reading: Reading, rank: ReadonlySet<string>, sides: readonly string[]): string | null {
  for (const { label, value, element } of reading.labels) {
    if (!rank.has(label) || value.length > 40) continue
    const zone = reading.zones.get(element) ?? null
    if (zone === "footer" || zone === "hidden" || !sides.includes(sideOf(reading, element))) continue
    const date = parseDate(value.replace(/\u2236/g, ":"))
    if (date) return date
  }
  return null
}

/** A short line with one date and nothing of a calendar, next to the text. */
function byline(reading: Reading): string | null {
  const before = reading.runs.filter(
    ({ element, text, zone }) =>
      zone === null && text.length <= LONGEST_BYLINE && sideOf(reading, element) === "before",
  )
  for (const { text } of before.reverse()) {
    if (/星期|今天|今日|成文|生效|实施|失效|废止|截止/.test(text)) continue
    const [found] = findDates(text)
    if (found && text.length - found.raw.length <= 100) return found.date
  }
  for (const line of reading.main.text.split("\n", BYLINE_LINES)) {
    const [found] = findDates(line)
    if (!found || line.length > LONGEST_BYLINE) continue
    const rest = line.replace(found.raw, "")
    if (/来源|发布|字体|字号|浏览|阅读|点击|作者|编辑/.test(rest) || rest.length <= 12) return found.date
  }
  return null
}

/** Reads the publication day: labelled, else in the byline, else from the head, else from the address. */
export function readDate(reading: Reading): string | null {
  for (const sides of [["before"], ["after"], ["inside"]]) {
    const found = RANKS.slice(0, sides[0] === "inside" ? 1 : 2).map((rank) => labelled(reading, rank, sides))
    const date = found.find((value) => value !== null)
    if (date) return date
  }
  return (
    byline(reading) ??
    labelled(reading, RANKS[2] as Set<string>, ["before", "after"]) ??
    parseDate(reading.metas.get(...META) ?? "") ??
    dateFromUrl(reading.url)
  )
}
