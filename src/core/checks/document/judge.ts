import type { Judgement, Verdict } from "../../result/types"
import type { Site } from "../../site/types"
import { latestCounted, newestOf } from "../column/items"
import { sayUngathered, sayUnproved } from "../gather/absence"
import { evidenceOf, once, type Row, rowsOf, rowsOfSite, stuckAt } from "../gather/rows"
import { type Survey, surveyColumns } from "../gather/survey"
import { isAssisted, listed, say, unreadNote } from "../gather/tell"
import { afterAllLists } from "../gather/trail"
import { nearRows } from "../near/by-title"
import { listedInstead } from "../near/listed"
import { type NearMiss, withNear } from "../near/with-near"
import type { CheckContext } from "../types"
import { cutOf, dueDay, isMet, type Need, needsOf, undatedOf } from "./needs"
import type { DocumentParams } from "./params"
import { byRelevance, MAX_GATHERED } from "./rank"

const MAX_TITLES = 5

/** Everything a sentence may speak of. */
interface Facts {
  site: Site
  survey: Survey
  params: DocumentParams
  needs: Need[]
  due: string | null
  /** Whether the duty itself names the day: only then can it be done late. */
  dated: boolean
}

const allOf = (needs: readonly Need[], which: "matched" | "counted"): Row[] =>
  once(needs.flatMap((need) => need[which]))

const quoted = (rows: readonly Row[]): string =>
  rows.length === 0
    ? "无"
    : listed(
        rows.map(({ title, date }) => `“${title}”${date ? `（${date}）` : ""}`),
        MAX_TITLES,
      )

/** How much of a need is met, 0..1. Titles whose texts are not there count nothing. */
const shareOf = ({ counted, text }: Need, { minItems }: DocumentParams): number =>
  text === "whole" ? Math.min(1, counted.length / minItems) : 0

const namesOf = (needs: readonly Need[]): string => listed(needs.map(({ title }) => title))

const MAX_WORDS = 12

/** The words that were looked for. */
function wordsOf({ titles, kinds = [] }: DocumentParams): string {
  const tests = [titles, ...kinds.map((kind) => kind.titles)]
  const all = tests.flatMap((test) => test.all ?? [])
  const any = tests.flatMap((test) => test.any ?? [])
  const must =
    all.length > 0 ? `须含${listed([...new Set(all)], MAX_WORDS)}${any.length > 0 ? "；" : ""}` : ""
  return `${must}${any.length > 0 ? listed([...new Set(any)], MAX_WORDS) : ""}`
}

/** Every row that was looked through, each once. */
const lookedThrough = ({ site, survey, params }: Facts): Row[] =>
  once([...survey.found.map(rowsOf), ...(params.scope === "site" ? rowsOfSite(site) : [])].flat())

/** What comes close to a need of which nothing, or not enough, was seen. */
function nearMisses(facts: Facts): NearMiss[] {
  const { site, params, needs } = facts
  const open = needs.filter((need) => need.counted.length < params.minItems).map(({ title }) => title)
  const kinds = params.kinds?.filter(({ title }) => open.includes(title)) ?? []
  const tests = params.kinds ? kinds.map(({ titles }) => [params.titles, titles]) : [[params.titles]]
  const days = params.within === "period" ? site.period : null
  const rows = lookedThrough(facts)
  if (open.length === 0) return []
  const near = tests.flatMap((test) => nearRows(rows, test, days, latestCounted(site.asOf)))
  return near.length === 0 && allOf(needs, "matched").length === 0 ? listedInstead(facts.survey) : near
}

function valuesOf(facts: Facts) {
  const { site, survey, params, needs, due } = facts
  const counted = allOf(needs, "counted")
  const beyond = params.scope === "site"
  return {
    span: params.within === "period" ? `${site.period.from}至${site.period.to}期间的` : "",
    where: survey.columns.length === 0 ? "已读取的各栏目列表" : `栏目${beyond ? "及其他已读取的列表" : ""}`,
    rows: lookedThrough(facts).length,
    count: counted.length,
    min: params.minItems,
    titles: quoted(counted),
    words: wordsOf(params),
    total: needs.length,
    shown: needs.filter((need) => isMet(need, "counted", params)).length,
    missing: namesOf(needs.filter((need) => !isMet(need, "counted", params))),
    from: site.period.from,
    to: site.period.to,
    newest: newestOf(asItems(allOf(needs, "matched")), site.asOf)?.date ?? "",
    minChars: params.minChars ?? 0,
    cut: cutOf(site, survey, params).length,
    due: due ?? "",
  }
}

const asItems = (rows: readonly Row[]) => rows.map((row) => ({ ...row, page: false }))

/** What the rows show of a rule that the tool decides. */
function decide(facts: Facts): Judgement {
  const { site, survey, params, needs, due } = facts
  const values = valuesOf(facts)
  const counted = allOf(needs, "counted")
  const matched = allOf(needs, "matched")
  const tell = (verdict: Verdict, code: string, ratio?: number): Judgement => {
    const evidence = evidenceOf(counted.length > 0 ? counted : matched)
    const told = say(survey, { verdict, code: `document.${code}`, values, ratio, evidence })
    return verdict === "pass" ? told : withNear(told, nearMisses(facts))
  }
  const several = params.kinds !== undefined
  if (needs.every((need) => isMet(need, "timely", params)))
    return tell("pass", several ? "pass-kinds" : "pass")
  if (due !== null && needs.every((need) => isMet(need, "counted", params)))
    return tell("pending", facts.dated ? "late-unproven" : "after-period")

  const open = needs.filter((need) => !isMet(need, "counted", params))
  const stuck = stuckAt(
    site,
    open.flatMap((need) => [...undatedOf(need), ...(need.text === "unread" ? need.sample : [])]),
  )
  const unproved = sayUnproved(site, survey, { evidence: evidenceOf(matched), obstacle: stuck })
  if (unproved) return unproved

  const share = needs.reduce((sum, need) => sum + shareOf(need, params), 0) / needs.length
  if (share > 0) return tell("partial", several ? "partial-kinds" : "few", share)
  if (counted.length > 0) return tell("fail", open.some(({ text }) => text === "short") ? "no-text" : "dead")
  if (open.some((need) => undatedOf(need).length > 0)) return tell("pending", "undated")
  if (values.cut > 0) return tell("pending", "cut")
  return tell("not-found", matched.length > 0 ? "other-days" : "absent")
}

/** What is put before the person who decides. */
function gather(facts: Facts): Judgement {
  const { site, survey, params, needs } = facts
  const counted = byRelevance(allOf(needs, "counted"), params)
  const evidence = evidenceOf(counted.slice(0, MAX_GATHERED))
  const isSite = params.scope === "site"
  const ungathered = isSite && !survey.obstacle ? null : sayUngathered(site, survey, { evidence })
  if (ungathered) return ungathered
  const values = valuesOf(facts)
  const kinds = params.kinds
    ? `。其中${needs.map(({ title, counted }) => `${title}${counted.length}条`).join("、")}`
    : ""
  const chosen =
    counted.length > MAX_GATHERED ? `（标题含查找词多的在前，其次新的在前，佐证列出前${MAX_GATHERED}条）` : ""
  const told = say(survey, {
    verdict: "pending",
    code: counted.length > 0 ? "document.gathered" : "document.gathered-none",
    values: { ...values, titles: quoted(counted), kinds, chosen, unread: unreadNote(survey) },
    evidence,
  })
  return withNear(told, nearMisses(facts))
}

/** Whether the documents that the rule asks for were published, in time and with their texts. */
export function judge(site: Site, params: DocumentParams, context: CheckContext): Judgement {
  const survey = surveyColumns(site, params.columns, { from: site.period.from })
  const due = dueDay(params, context.rule.deadline, site)
  const dated = context.rule.deadline !== undefined
  const facts = { site, survey, params, needs: needsOf(site, survey, params, due), due, dated }
  const judgement = isAssisted(context) ? gather(facts) : decide(facts)
  return params.scope === "site" ? afterAllLists(site, judgement) : judgement
}
