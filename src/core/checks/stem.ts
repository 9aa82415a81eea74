/** What the announcements around one matter have in common: a call for opinions and what came of it, a plan and its progress. */
import { stripUnit } from "../text/name"
import { normaliseTitle, titleStem } from "../text/title"

/** Words of calls for opinions and of their results, longest first. */
const CALLS =
  /(?:的)?(?:面向|向)?(?:社会|公众)?(?:公开)?(?:征求|征集|听取|采集)(?:社会)?(?:公众|各界|各方面?)?(?:的)?(?:意见|建议)(?:建议)?稿?/g
const RESULTS =
  /(?:的)?(?:意见|建议)?(?:征集|采纳|吸纳|反馈|处理|落实|办理|完成|进展|进度|推进)+(?:工作)?(?:情况|结果)?(?:的?(?:反馈|说明|汇总|公示|通报|报告))*/g
const EVALUATIONS = /(?:的)?(?:政策|实施|执行)?(?:情况|效果)?后?评估(?:工作)?(?:报告|情况|结果)*/g
const FRAME =
  /(?:公开)?征求意见稿|送审稿|草案|(?:实施|工作)方案|第[一二三四1-4]季度|[上下]半年|[一二三四五六七八九十\d]{1,3}[件项个大](?=民生|实事|工程)|的?(?:通知|通告|公告|公示|启事|说明|情况|结果|反馈|意见|建议|实施|工作)$/g
const LEAD = /^(?:关于|对于|公开(?=\d))/
const YEAR = /((?:19|20)\d{2})年?度?/

/** Longer titles are texts. */
const MAX_TITLE = 200
/** Shorter stems (规划, 办法) name no matter. */
const MIN_STEM = 4
/** Of two stems of which one holds the other, how long the inner one must be, and how much of the outer it must be. */
const MIN_INNER = 6
const MIN_SHARE = 0.75

export interface Matter {
  /** What is left of the title, in normal form. */
  stem: string
  /** The year it names, or null. */
  year: string | null
}

function unframed(stem: string): string {
  let rest = stem
  for (let before = ""; before !== rest; ) {
    before = rest
    rest = rest.replace(FRAME, "").replace(LEAD, "")
  }
  return rest
}

/**
 * The matter a title speaks of. 《关于〈某县公园管理办法（征求意见稿）〉公开征求意见的公告》 and
 * 《〈某县公园管理办法〉意见征集采纳情况》 give the same.
 * @param unit name of the audited unit, which titles put in or leave out
 * @param words phrases of the rule that say which of the two a title is; they are taken off
 */
export function matterOf(title: string, unit: string | null, words: readonly string[] = []): Matter {
  const bare = titleStem(title.slice(0, MAX_TITLE))
    .replace(EVALUATIONS, "")
    .replace(CALLS, "")
    .replace(RESULTS, "")
  const year = YEAR.exec(bare)?.[1] ?? null
  const own = stripUnit(unframed(bare).replace(YEAR, ""), unit)
  const stem = words.reduce((rest, word) => rest.replace(normaliseTitle(word), ""), own)
  return { stem: unframed(stem), year }
}

/** Whether two titles speak of one matter: years that agree, and stems equal or one within the other and long enough to be telling. */
export function sameMatter(a: Matter, b: Matter): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return false
  const [inner, outer] = a.stem.length <= b.stem.length ? [a.stem, b.stem] : [b.stem, a.stem]
  if (inner.length < MIN_STEM) return false
  const telling = inner.length >= MIN_INNER && inner.length > MIN_SHARE * outer.length
  return inner === outer || (telling && outer.includes(inner))
}
