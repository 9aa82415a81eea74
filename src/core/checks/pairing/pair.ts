/** Which answer belongs to which call, and by what one can tell. */
import type { Page } from "../../page/types"
import { linksOf } from "../interpretation/page-links"
import { sameMatter } from "../stem"
import type { Call, Document, Documents } from "./collect"

export interface Paired {
  call: Call
  /** The answer; the call itself where its own page tells what came of it; null where none was seen. */
  answer: Document | null
}

/** Headings under which a page tells what came of its own call. */
const OUTCOME = /(?:采纳|征集|征求|反馈|处理)(?:意见|建议)?(?:的)?(?:情况|结果)|结果反馈|意见采纳/
const MAX_HEADING = 30
const COUNTED =
  /(?:收到|征集到?|收集到?)[^。\n]{0,40}(?:意见|建议|来信|来电|邮件)[^。\n]{0,12}[条件份封]|(?:未|没有)收到[^。\n]{0,20}(?:意见|建议)|无(?:反馈|修改)意见/
const MAX_TEXT = 100_000

function tellsOutcome({ headings, text, title }: Page): boolean {
  const lines = text.slice(0, MAX_TEXT).split("\n")
  const short = [...headings, ...lines].filter((line) => line.length <= MAX_HEADING && line !== title)
  return short.some((line) => OUTCOME.test(line)) || lines.some((line) => COUNTED.test(line))
}

function isLinked(call: Document, answer: Document): boolean {
  const named = ({ page, related }: Document) => linksOf(page ? [page] : [], related).sure
  return named(call).has(answer.key) || named(answer).has(call.key)
}

const comesAfter = (answer: Document, call: Document): boolean =>
  answer.date === null || call.date === null || answer.date >= call.date

/** One pair for each call, in their order: by a link, by the same matter, or by what the call's own page tells. */
export const pairsOf = ({ calls, answers }: Documents): Paired[] =>
  calls.map((call) => {
    const later = answers.filter((answer) => comesAfter(answer, call))
    const answer =
      later.find((one) => isLinked(call, one)) ??
      later.find((one) => sameMatter(call.matter, one.matter)) ??
      (call.page && tellsOutcome(call.page) ? call : null)
    return { call, answer }
  })
