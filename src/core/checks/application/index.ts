import type { Page } from "../../page/types"
import type { Evidence, Judgement, Verdict } from "../../result/types"
import type { Lead, Site } from "../../site/types"
import { leftToPerson } from "../assisted"
import { tell, tellBlocked } from "../column/judgement"
import { firstStatement } from "../column/statement"
import { sayLacking } from "../gather/absence"
import { type Sample, sampleOf } from "../gather/sample"
import { type Survey, surveyColumns } from "../gather/survey"
import { columnNames } from "../gather/trail"
import type { Check, Examined } from "../types"
import { applicationAbout } from "./about"
import { type ApplicationParams, applicationParams } from "./params"
import { blankForm, contactLinks, contactsOn, formLinks, isLogin, onlineForm } from "./ways"

/** Pages one step from the column that are opened for each of the two needs. */
const MAX_STEPS = 5

interface Need {
  title: string
  /** 1 there, 0.5 only for those with an account, 0 not seen, null not to be seen. */
  share: number | null
  evidence: Evidence[]
  leads: Lead[]
  stuck: Sample["stuck"]
}

const steps = (site: Site, urls: readonly string[], note: string): Sample =>
  sampleOf(
    site,
    urls.map((url) => ({ url, title: "", date: null })),
    MAX_STEPS,
    note,
  )

const undecided = (share: number, { stuck }: Sample): number | null =>
  share < 1 && stuck.length > 0 ? null : share

function formNeed(site: Site, pages: readonly Page[]): Need {
  const further = steps(site, formLinks(pages), "依申请公开：申请表或在线申请")
  const all = [...pages, ...further.pages]
  const form = onlineForm(all)
  const blank = form ? null : blankForm(all)
  const login = all.find(isLogin)
  const shown = form ?? blank
  const title = form ? "在线申请表单" : blank ? "申请表" : "申请表或在线申请"
  if (shown) return { title, share: 1, evidence: [shown], leads: [], stuck: [] }
  const evidence = login ? [{ url: login.url, text: login.title ?? login.url }] : []
  const share = undecided(login ? 0.5 : 0, further)
  return {
    title: login ? "在线申请（须登录）" : title,
    share,
    evidence,
    leads: further.leads,
    stuck: further.stuck,
  }
}

function contactNeed(site: Site, pages: readonly Page[]): Need {
  const own = contactsOn(pages)
  const further = own.length > 0 ? null : steps(site, contactLinks(pages), "依申请公开：受理机构联系方式")
  const found = further ? contactsOn(further.pages) : own
  const evidence = found.map(({ url, text }) => ({ url, text }))
  if (found.length > 0)
    return { title: found.map(({ title }) => title).join("、"), share: 1, evidence, leads: [], stuck: [] }
  return {
    title: "受理机构地址、邮箱或电话",
    share: further ? undecided(0, further) : 0,
    evidence,
    leads: further?.leads ?? [],
    stuck: further?.stuck ?? [],
  }
}

const needs = { "form-or-table": formNeed, contact: contactNeed }

const list = (of: readonly Need[]): string => of.map(({ title }) => title).join("；") || "无"

/** The pages of the column, and those behind its rows that may be parts of it. */
function columnPages(site: Site, survey: Survey): { pages: Page[]; rows: Sample } {
  const rows = sampleOf(site, survey.entries, 2, "依申请公开")
  return { pages: [...survey.pages, ...rows.pages], rows }
}

function examine(site: Site, params: ApplicationParams): Examined {
  const survey = surveyColumns(site, [params.column])
  const [facts] = survey.read
  const absence = sayLacking(site, survey)
  if (absence || !facts) return { judgement: absence as Judgement, leads: survey.leads }
  const { asOf } = site
  const { pages, rows } = columnPages(site, survey)
  const parts = params.need.map((name) => needs[name](site, pages))
  const shown = parts.filter(({ share }) => share === 1)
  const lacking = parts.filter(({ share }) => share !== 1)
  const leads =
    lacking.length === 0 ? [] : [...survey.leads, ...rows.leads, ...parts.flatMap((it) => it.leads)]
  const values = { column: columnNames(survey.read), shown: list(shown), missing: list(lacking) }
  const say = (verdict: Verdict, code: string, ratio?: number) => {
    const told = tell({ facts, verdict, code: `application.${code}`, values, ratio, asOf })
    const evidence = parts.flatMap((part) => part.evidence)
    return { judgement: { ...told, evidence: [...told.evidence.slice(0, 1), ...evidence] }, leads }
  }
  if (lacking.length === 0) return say("pass", "pass")
  const stuck = parts.find(({ share }) => share === null)?.stuck[0] ?? rows.stuck[0] ?? survey.obstacle
  if (stuck) return { judgement: tellBlocked(facts, stuck, asOf), leads }
  const statement = shown.length === 0 ? firstStatement(survey.read, asOf) : null
  if (statement) return { judgement: statement, leads }
  const worth = parts.reduce((sum, { share }) => sum + (share ?? 0), 0)
  if (worth === 0) return say("fail", "none")
  const login = lacking.some(({ share }) => share === 0.5)
  return say("partial", login ? "login" : "partial", worth / parts.length)
}

/** The way to apply for information (依申请公开): a form, online or on paper, and where to turn. */
export const application: Check<ApplicationParams> = {
  kind: "application",
  title: "依申请公开",
  about: applicationAbout,
  modes: ["auto", "assisted"],
  params: applicationParams,
  columns: ({ column }) => [column],
  seek: (site, params) => examine(site, params).leads,
  judge: (site, params, { rule }) => leftToPerson(examine(site, params).judgement, rule),
}
