import type { Evidence, Judgement, Verdict } from "../../result/types"
import type { Site } from "../../site/types"
import { tell, tellBlocked } from "../column/judgement"
import { firstStatement } from "../column/statement"
import { sayLacking } from "../gather/absence"
import { columnNames } from "../gather/trail"
import { withNear } from "../near/with-near"
import type { Examined } from "../types"
import type { FoundField } from "./find-fields"
import { type FieldPages, fieldPages, isCover } from "./pages"
import type { FieldsParams } from "./params"

const MAX_EVIDENCE = 20
const list = (words: readonly string[]): string => words.join("、") || "无"
/** Where the fields stand; two that stand in one sentence are quoted once. */
const evidenceOf = (found: readonly FoundField[]): Evidence[] => [
  ...new Map(found.map(({ url, text }) => [`${url} ${text}`, { url, text }])).values(),
]

type Say = (verdict: Verdict, code: string, more?: Values, ratio?: number) => Judgement

type Values = Record<string, string | number>

const sayMore =
  (say: Say, values: Values): Say =>
  (verdict, code, more, ratio) =>
    say(verdict, code, { ...values, ...more }, ratio)

/** What could not be looked into, and may hold what is missing: an obstacle, rows elsewhere, a mere statement, a file, a picture. */
function hidden(site: Site, { survey, sample, pages }: FieldPages, say: Say, code: string): Judgement | null {
  const [facts] = survey.read
  const stuck = sample.stuck[0] ?? survey.obstacle
  if (facts && stuck) return tellBlocked(facts, stuck, site.asOf)
  if (facts && survey.entries.length === 0) {
    const statement = firstStatement(survey.read, site.asOf)
    if (statement) return statement
  }
  const covers = pages.filter(({ page }) => isCover(page)).map(({ page }) => page.title ?? page.url)
  const files = [...sample.files.map(({ title }) => title), ...covers]
  return files.length > 0 ? say("pending", code, { files: files.slice(0, 3).join("、") }) : null
}

/** All fields over all pages together. */
function judgeSite(site: Site, params: FieldsParams, looked: FieldPages, say: Say): Judgement {
  const first = new Map<string, FoundField>()
  for (const field of looked.pages.flatMap(({ found }) => found))
    if (!first.has(field.title)) first.set(field.title, field)
  const missing = params.fields.filter(({ title }) => !first.has(title)).map(({ title }) => title)
  const values = {
    count: first.size,
    shown: list([...first.keys()]),
    missing: list(missing),
    rest: missing.length > 0 ? `；未见：${list(missing)}` : "",
  }
  const evidence = evidenceOf([...first.values()])
  const judged = () => {
    if (first.size >= params.min) return say("pass", "pass", values)
    const open = hidden(site, looked, sayMore(say, values), "covered")
    if (open) return open
    if (first.size === 0) return say("fail", "none", values)
    return say("partial", "partial", values, first.size / params.min)
  }
  const judgement = judged()
  return evidence.length > 0 ? { ...judgement, evidence: evidence.slice(0, MAX_EVIDENCE) } : judgement
}

/** Each page by itself. */
function judgePages(site: Site, params: FieldsParams, looked: FieldPages, say: Say): Judgement {
  const { fields, min } = params
  const { pages, sample } = looked
  const good = pages.filter(({ found }) => found.length >= min)
  const lack = fields
    .map(({ title }) => ({
      title,
      count: pages.filter(({ found }) => !found.some((field) => field.title === title)).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ title, count }) => `${title}（${count}个页面）`)
  const values = { sampled: pages.length, good: good.length, missing: list(lack) }
  const unread = sample.stuck.length + sample.files.length
  const judged = () => {
    if (pages.length === 0 || (good.length < pages.length && unread > pages.length)) {
      const open = hidden(site, looked, sayMore(say, values), "page-covered")
      if (open) return open
      if (pages.length === 0) return say("fail", "dead", { sampled: params.pages })
    }
    if (good.length === pages.length) return say("pass", "page-pass", values)
    return good.length === 0
      ? say("fail", "page-none", values)
      : say("partial", "page-partial", values, good.length / pages.length)
  }
  const judgement = judged()
  const evidence = pages.map(({ page, found }) => ({
    url: page.url,
    text: page.title ?? found[0]?.text ?? page.url,
  }))
  return evidence.length > 0 ? { ...judgement, evidence: evidence.slice(0, MAX_EVIDENCE) } : judgement
}

const ELSEWHERE = { code: "near.elsewhere", values: {} }

/** What the pages tell of the fields, and what could still change it. */
export function examine(site: Site, params: FieldsParams): Examined {
  const looked = fieldPages(site, params)
  const { survey, leads } = looked
  const [facts] = survey.read
  const lacking = sayLacking(site, survey)
  if (lacking || !facts) return { judgement: lacking as Judgement, leads }
  const { asOf } = site
  const common = { column: columnNames(survey.read), all: params.fields.length, min: params.min }
  const say: Say = (verdict, code, more = {}, ratio) =>
    tell({ facts, verdict, code: `fields.${code}`, values: { ...common, ...more }, ratio, asOf })
  const judge = params.per === "page" ? judgePages : judgeSite
  const judged = judge(site, params, looked, say)
  const others = looked.others.map((row) => ({ ...row, text: row.title, why: ELSEWHERE }))
  const judgement = judged.verdict === "pass" ? judged : withNear(judged, others)
  const settled = judgement.verdict === "pass" && params.per === "site"
  return { judgement, leads: settled ? [] : leads }
}
