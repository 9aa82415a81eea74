/** The things that the norms ask of a site, and whether each was seen. */
import type { Outcome } from "../../crawl/types"
import type { FootMark, Page } from "../../page/types"
import type { Evidence } from "../../result/types"
import { outcomeWords } from "../../result/words"
import type { Lead, Site } from "../../site/types"
import { hostOf } from "../../text/url"
import { type Sample, sampleOf } from "../gather/sample"
import { type Survey, surveyColumns } from "../gather/survey"
import { type Part, rounded, titleOf } from "../part"
import { linksPart } from "../site-basics/links"
import { domainForm } from "./domain"
import type { SiteNormsParams } from "./params"

export interface Parts {
  parts: Part[]
  leads: Lead[]
  /** What keeps every page of a sample, or a column, from us. */
  stuck: { url: string; outcome: string } | null
}

const at = (page: Page): Evidence => ({ url: page.url, text: titleOf(page) })

const FOOT_WORDS: Record<FootMark, string> = {
  organiser: "主办单位",
  contact: "联系方式",
  icp: "ICP备案",
  police: "公安备案",
  code: "网站标识码",
  authority: "党政机关标识",
  report: "找错入口",
  sitemap: "网站地图",
}

/** A foot without any mark is one that scripts write. */
function footParts(home: Page, wanted: readonly FootMark[]): Part[] {
  const { foot = [] } = home
  return wanted.map((mark) => ({
    title: FOOT_WORDS[mark],
    share: foot.includes(mark) ? 1 : foot.length === 0 ? null : 0,
    evidence: [at(home)],
  }))
}

function domainPart({ subject }: Site): Part[] {
  const form = domainForm(subject)
  if (form === "none") return []
  const share = { prescribed: 1, other: null, foreign: 0 }[form]
  const host = hostOf(subject.origin)
  return [{ title: "域名格式", share, note: host, evidence: [{ url: subject.url, text: host }] }]
}

const SEARCH = /搜索|检索/

function searchPart(home: Page): Part {
  const link = home.links.find(({ text }) => SEARCH.test(text))
  const share = home.search !== null || link ? 1 : home.scriptDrawn ? null : 0
  return { title: "站内搜索", share, evidence: link ? [{ url: link.url, text: link.text }] : [at(home)] }
}

/** What share of some pages fills in a tag. Pages without markup say nothing. */
function tagPart(title: string, pages: readonly Page[]): Part {
  const told = pages.filter(({ tags }) => tags !== undefined)
  const without = told.filter(({ tags }) => !tags?.includes(title))
  const share = told.length === 0 ? null : rounded(1 - without.length / told.length)
  const note = told.length > 1 ? `${told.length - without.length}/${told.length}` : undefined
  return { title, share, ...(note ? { note } : {}), evidence: [...without, ...told].slice(0, 1).map(at) }
}

function daysPart(articles: readonly Page[]): Part {
  const without = articles.filter(({ date }) => date === null)
  const share = articles.length === 0 ? null : rounded(1 - without.length / articles.length)
  const note = `${articles.length - without.length}/${articles.length}`
  const evidence = [...without, ...articles].slice(0, 1).map(at)
  return { title: "写明发布时间", share, ...(share === null ? {} : { note }), evidence }
}

const SILENT = new Set<Outcome>(["timeout", "network", "server-error"])

/** The share of unanswered visits that 国办秘函〔2019〕19号 lets pass. */
const SILENT_SHARE = 0.05
const MAX_SILENT = 10

/** How many addresses of the site's host were not answered in this run. */
function answersPart({ subject, visits }: Site): Part {
  const own = visits().filter(({ url }) => hostOf(url) === hostOf(subject.origin))
  const silent = own.filter(({ outcome }) => SILENT.has(outcome))
  const share = silent.length / own.length
  const note = `访问${own.length}个地址，未应答${silent.length}个`
  return {
    title: "正常应答",
    share: own.length === 0 ? null : share < SILENT_SHARE ? 1 : 1 - share,
    note,
    evidence: [
      { url: subject.url, text: note },
      ...silent
        .slice(0, MAX_SILENT)
        .map(({ url, outcome }) => ({ url, text: outcomeWords[outcome] ?? outcome })),
    ],
  }
}

function linkParts(site: Site, { columns, sample }: SiteNormsParams): Omit<Parts, "stuck"> {
  const part = linksPart(site, { newsColumns: columns, slowColumns: [], sampleLinks: sample })
  if (!part) return { parts: [{ title: "链接有效", share: null, evidence: [] }], leads: [] }
  const { checked = 0, dead = 0, list = "" } = part.reason.values
  const named = list === "" ? "" : `：${list}`
  const note = `抽查${checked}个，打不开${dead}个${named}`
  const share = part.state === "open" ? null : part.state === "good" ? 1 : 1 - Number(dead) / Number(checked)
  return { parts: [{ title: "链接有效", share, note, evidence: part.evidence }], leads: part.leads }
}

interface Pages {
  survey: Survey | null
  articles: Sample
}

function pagesFor(site: Site, { columns, need, tags, sample }: SiteNormsParams): Pages {
  const asks = need.includes("days") || tags !== undefined
  const survey = asks ? surveyColumns(site, columns) : null
  return { survey, articles: sampleOf(site, survey?.entries ?? [], sample, "内容页的标签和发布时间") }
}

/** All parts that the rule asks for, in the order in which they are told. */
export function partsOf(site: Site, home: Page, params: SiteNormsParams): Parts {
  const { need, foot, tags } = params
  const { survey, articles } = pagesFor(site, params)
  const settled = survey === null || (survey.leads.length === 0 && articles.leads.length === 0)
  const links = need.includes("links") && settled ? linkParts(site, params) : { parts: [], leads: [] }
  return {
    parts: [
      ...(need.includes("domain") ? domainPart(site) : []),
      ...footParts(home, foot),
      ...(tags?.home ?? []).map((name) => tagPart(name, [home])),
      ...(tags?.column ?? []).map((name) => tagPart(name, survey?.pages ?? [])),
      ...(tags?.article ?? []).map((name) => tagPart(name, articles.pages)),
      ...(need.includes("search") ? [searchPart(home)] : []),
      ...links.parts,
      ...(need.includes("days") ? [daysPart(articles.pages)] : []),
      ...(need.includes("answers") ? [answersPart(site)] : []),
    ],
    leads: [...(survey?.leads ?? []), ...articles.leads, ...links.leads],
    stuck: (articles.pages.length === 0 ? articles.stuck[0] : undefined) ?? survey?.obstacle ?? null,
  }
}
