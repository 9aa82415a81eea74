import type { Evidence, Judgement } from "../../result/types"
import type { Site } from "../../site/types"
import { rememberedForBoth } from "../../text/remembered-for"
import { leftToPerson } from "../assisted"
import { tell } from "../column/judgement"
import { readPages } from "../gather/read-pages"
import { columnNames } from "../gather/trail"
import type { Check } from "../types"
import { personalDataAbout } from "./about"
import { type PersonalDataParams, personalDataParams } from "./params"
import { type Hit, masked, maskedAddress, scanPage } from "./scan"

const MAX_PER_PAGE = 3
const MAX_EVIDENCE = 30
/** Lists of persons. */
const PERSONS =
  /公示|名单|名册|花名册|救助|低保|补助|补贴|资助|录用|录取|聘用|成绩|获奖|处罚|确诊|流调|密接|分房|保障房|受助/
const WORDS: Record<Hit["kind"], string> = { id: "身份证号码", mobile: "姓名旁的手机号码" }

const pagesOf = (site: Site, { columns, sample }: PersonalDataParams) =>
  readPages(site, columns, sample, "个人信息排查", ({ title }) => PERSONS.test(title))

const hitsOn = rememberedForBoth(scanPage)

/** A judgement without the number of any person: titles and addresses may hold some as well. */
function withoutNumbers(judgement: Judgement, asOf: string): Judgement {
  const clean = (text: string) => masked(text, asOf)
  const address = (url: string) => maskedAddress(url, asOf)
  const { column, evidence, searched } = judgement
  return {
    ...judgement,
    evidence: evidence.map((one) => ({ ...one, url: address(one.url), text: clean(one.text) })),
    searched: searched.map((step) => ({
      ...step,
      url: address(step.url),
      ...(step.note === undefined ? {} : { note: clean(step.note) }),
    })),
    reason: {
      ...judgement.reason,
      values: Object.fromEntries(
        Object.entries(judgement.reason.values).map(([name, value]) => [
          name,
          typeof value === "string" ? clean(value) : value,
        ]),
      ),
    },
    ...(column ? { column: { ...column, name: clean(column.name), url: address(column.url) } } : {}),
  }
}

function gather(site: Site, params: PersonalDataParams): Judgement {
  const { survey, sample, pages, unread } = pagesOf(site, params)
  const facts = survey.read[0]
  if (unread || !facts) return unread as Judgement
  const { asOf } = site
  const hit = pages.map((page) => ({ page, hits: hitsOn(page, asOf) })).filter(({ hits }) => hits.length > 0)
  const count = (kind: Hit["kind"]) =>
    hit.flatMap(({ hits }) => hits).filter((one) => one.kind === kind).length
  const evidence = hit.flatMap(({ page, hits }): Evidence[] =>
    hits
      .slice(0, MAX_PER_PAGE)
      .map(({ kind, masked: number }) => ({ url: page.url, text: `${WORDS[kind]}：${number}` })),
  )
  const values = {
    column: columnNames(survey.read),
    pages: pages.length,
    files: sample.files.length + pages.reduce((sum, { attachments }) => sum + attachments.length, 0),
    stuck: sample.stuck.length,
    ids: count("id"),
    mobiles: count("mobile"),
    hit: hit.length,
  }
  const code = hit.length > 0 ? "personal-data.hits" : "personal-data.none"
  const told = tell({ facts, verdict: "pending", code, values, asOf })
  return { ...told, evidence: evidence.length > 0 ? evidence.slice(0, MAX_EVIDENCE) : told.evidence }
}

/**
 * Numbers of persons that stand unmasked on public pages. It looks on this machine only, tells them masked, and never decides:
 * some must be public, and a number that looks like a person's need not be one.
 */
export const personalData: Check<PersonalDataParams> = {
  kind: "personal-data",
  title: "个人信息排查",
  about: personalDataAbout,
  modes: ["assisted"],
  params: personalDataParams,
  columns: ({ columns }) => columns,
  seek: (site, params) => pagesOf(site, params).leads,
  judge: (site, params) =>
    leftToPerson(withoutNumbers(gather(site, params), site.asOf), { mode: "assisted" }),
}
