/** What the title of an annual report tells: of which year it is, and whose. */
import { foldSpace, unifyWidth } from "../../text/spacing"

const CHINESE_YEAR = /二[〇○零Oo0][〇○零Oo0一二三四五六七八九]{2}(?=年)/g
const DIGITS = "〇一二三四五六七八九"
const YEAR = /(?<!\d)20\d{2}(?!\d)/g
const REPORT = /年报|年度(?:工作)?报告|工作(?:年度)?报告/
const TOPIC = /政府信息公开|信息公开|政务公开/
/** Papers about reports: what a title ends with, a closing bracket left aside, or begins with. */
const ABOUT = /(?:通知|通报|函|说明|培训班?|部署会|解读|图解|问答)$|^(?:图解|图文解读|解读|一图[看读]懂|图说)/
/** A notice by which a report is handed to the public: its text is the report, or has it attached. */
const HANDS_OUT =
  /^(?!.{0,60}(?:做好|编制|报送|按[时期]|及时)).{0,60}(?:印发|公布|发布).{0,60}(?:年报|报告)[》)】]?的?通[知报]$/
const IN_BRACKETS = /[(【][^()【】]{0,40}[)】]$|〔[^〔〕]{0,40}〕$/

/** A title in one width, without white space, its year in digits (二〇二〇年 -> 2020年). */
function plain(title: string): string {
  return unifyWidth(foldSpace(title))
    .replace(/\s/g, "")
    .slice(0, 200)
    .replace(CHINESE_YEAR, (year) =>
      [...year].map((sign) => (/[○零Oo0]/.test(sign) ? 0 : DIGITS.indexOf(sign))).join(""),
    )
}

/**
 * Whether a title is that of a yearly report on disclosure: the matter and the kind of paper are both named.
 * What asks for reports, explains or pictures one is none.
 */
export function isReportTitle(title: string): boolean {
  const text = plain(title)
  if (!TOPIC.test(text) || !REPORT.test(text)) return false
  const whole = text.replace(/[)】〕》]+$/, "")
  const bare = text.replace(IN_BRACKETS, "")
  return HANDS_OUT.test(bare) || !(ABOUT.test(whole) || ABOUT.test(bare))
}

/** What else a title may hold that names no matter: the unit in front, the year, marks. */
const UNIT_ONLY = /^(?:[^\d]{2,30}(?:局|委|厅|部|院|办|政府|办公室|办事处|镇|乡|街道|区|县|市|中心|委员会))?$/

/** Whether a title says no more than that it is somebody's yearly report: what of, the column tells that it stands in. */
export function isBareReportTitle(title: string): boolean {
  const text = plain(title)
  const rest = text.replace(YEAR_WORDS, "").replace(/(?:年报|报告|年度|工作)+$/, "")
  return /年报$|年度(?:工作)?报告$/.test(text) && UNIT_ONLY.test(rest)
}

/**
 * The year a report is of: the last year named before the words 年报 or 年度报告 (a title may also name the year of publication in front),
 * else the first one named behind them. Null where the title names none.
 */
export function reportYear(title: string): number | null {
  const text = plain(title)
  const years = [...text.matchAll(YEAR)]
  const report = [...text.matchAll(new RegExp(REPORT, "g"))].at(-1)?.index ?? text.length
  const chosen = years.findLast(({ index }) => index < report) ?? years[0]
  return chosen ? Number(chosen[0]) : null
}

const LEAD_IN = /^(?:关于|公布|发布|公开|印发|转发|做好|报送|的)+/
const YEAR_WORDS = /(?<!\d)20\d{2}(?!\d)年?度?|[(（[【〔)）\]】〕<>《》]|本年度|年度/g

/** The unit a title names: before the matter, else in brackets at the end (`…年度报告（某局）`); "" where it names none. */
export function reportUnit(title: string): string {
  const text = plain(title)
  const topic = text.search(TOPIC)
  const matter = topic < 0 && isBareReportTitle(title) ? text.search(REPORT) : topic
  const before = (matter < 0 ? "" : text.slice(0, matter)).replace(YEAR_WORDS, "").replace(LEAD_IN, "")
  // 某县人民政府信息公开年报: the matter's 政府 is the unit's as well.
  const unit = before.replace(/人民$/, "")
  if (unit !== "") return unit
  const inBrackets = /[(【〔]([^()【】〔〕]{2,40})[)】〕]$/.exec(text)?.[1]?.replace(YEAR_WORDS, "") ?? ""
  return /[局委厅部院办府镇乡道区县市]$/.test(inBrackets) ? inBrackets : ""
}
