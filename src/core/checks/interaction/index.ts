import type { Evidence, Judgement, Verdict } from "../../result/types"
import type { Site } from "../../site/types"
import { addDays, daysBetween } from "../../text/date"
import { hostOf } from "../../text/url"
import { leftToPerson } from "../assisted"
import { latestCounted } from "../column/items"
import { tell, tellBlocked } from "../column/judgement"
import { firstStatement } from "../column/statement"
import { sayLacking } from "../gather/absence"
import { columnNames } from "../gather/trail"
import type { Check, Examined } from "../types"
import { interactionAbout } from "./about"
import type { Letter } from "./letters"
import { materialOf } from "./material"
import { type InteractionParams, interactionParams } from "./params"

const MAX_EVIDENCE = 12

const evidenceOf = (letters: readonly Letter[]): Evidence[] =>
  letters.slice(0, MAX_EVIDENCE).map(({ url, title, answered, asked }) => {
    const date = answered ?? asked
    return { url, text: title, ...(date ? { date } : {}) }
  })

/** Letters that have a day, the latest first. */
const byDay = (letters: readonly Letter[], dayOf: (letter: Letter) => string | null): Letter[] =>
  letters
    .filter((letter) => dayOf(letter) !== null)
    .sort((a, b) => (dayOf(b) ?? "").localeCompare(dayOf(a) ?? ""))

/** Columns of letters that were chosen for show: what waits for a reply is not among them. */
const CHOSEN = /选登|精选|选编|选摘|摘登|典型/

const withChoice = (judgement: Judgement, column: string): Judgement =>
  CHOSEN.test(column)
    ? {
        ...judgement,
        reason: { ...judgement.reason, note: { code: "interaction.chosen", values: { column } } },
      }
    : judgement

function examine(site: Site, params: InteractionParams): Examined {
  const { survey, letters, sample, lists, form, elsewhere, leads } = materialOf(site, params)
  const [facts] = survey.read
  const lacking = sayLacking(site, survey)
  if (lacking || !facts) return { judgement: lacking as Judgement, leads }
  const { asOf } = site
  const answered = letters.filter(({ state }) => state === "answered")
  const open = letters.filter(({ state }) => state === "open")
  const say = (
    verdict: Verdict,
    code: string,
    values: Record<string, string | number>,
    evidence: readonly Evidence[],
  ) => {
    const common = { column: columnNames(survey.read), answered: answered.length, open: open.length }
    const all = { ...common, asOf, ...values }
    const told = tell({ facts, verdict, code: `interaction.${code}`, values: all, asOf })
    return { judgement: { ...told, evidence: [...told.evidence.slice(0, 1), ...evidence] }, leads }
  }

  const due = addDays(asOf, -params.unansweredDays)
  const overdue = byDay(open, ({ asked }) => asked)
    .filter(({ asked }) => asked !== null && asked < due)
    .reverse()
  const oldest = overdue[0]?.asked
  if (oldest) {
    const values = { count: overdue.length, oldest, limit: params.unansweredDays }
    return say("fail", "unanswered", values, evidenceOf(overdue))
  }
  const dated = byDay(answered, (letter) => letter.answered)
  const newest = dated.find((letter) => (letter.answered ?? "") <= latestCounted(asOf))
  const days = newest?.answered ? daysBetween(newest.answered, asOf) : null
  const values = { newest: newest?.answered ?? "", days: days ?? 0, limit: params.freshDays }
  if (days !== null && days <= params.freshDays) {
    const passed = say("pass", "pass", values, evidenceOf([...(newest ? [newest] : []), ...open]))
    return { ...passed, judgement: withChoice(passed.judgement, columnNames(survey.read)) }
  }

  const stuck = sample.stuck[0] ?? lists.stuck[0] ?? survey.obstacle
  if (stuck) return { judgement: tellBlocked(facts, stuck, asOf), leads }
  if (newest) return say("fail", "stale", values, evidenceOf([newest]))
  if (answered.length > 0)
    return say("pending", dated.length > 0 ? "later" : "undated", {}, evidenceOf(answered))
  if (letters.length > 0) return say("pending", "unclear", { sampled: letters.length }, evidenceOf(letters))
  if (elsewhere)
    return say("pending", "elsewhere", { label: elsewhere.text, host: hostOf(elsewhere.url) }, [elsewhere])
  const statement = firstStatement(survey.read, asOf)
  if (statement) return { judgement: statement, leads }
  return say(
    "fail",
    form ? "no-replies" : "nothing",
    {},
    form ? [{ url: form.url, text: form.title ?? form.url }] : [],
  )
}

/** Questions of the public are answered in public: the newest reply, and questions that wait too long. */
export const interaction: Check<InteractionParams> = {
  kind: "interaction",
  title: "互动回应",
  about: interactionAbout,
  modes: ["auto", "assisted"],
  params: interactionParams,
  columns: ({ columns }) => columns,
  seek: (site, params) => examine(site, params).leads,
  judge: (site, params, { rule }) => leftToPerson(examine(site, params).judgement, rule),
}
