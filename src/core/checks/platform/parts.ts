/** The parts of the platform, and whether each was seen. */
import { isObstacle } from "../../crawl/outcome"
import type { Page } from "../../page/types"
import type { Evidence } from "../../result/types"
import type { ColumnFacts, Lead, Site } from "../../site/types"
import { isFileAddress } from "../../text/file-address"
import { sameAddress } from "../../text/url"
import { downloadable } from "../downloadable"
import type { PlatformParams } from "./params"

export interface Part {
  title: string
  /** `open`: an obstacle, named by its outcome, leaves it undecided. `unsettled`: a sample did not show it. */
  state: "shown" | "missing" | "open" | "unsettled"
  outcome?: string
  evidence: Evidence[]
  leads: Lead[]
}

/** Documents of the platform that are opened to see whether they can be downloaded, and sub-columns opened to find some. */
const MAX_SAMPLE = 6
const MAX_SUB_COLUMNS = 3

/** The first document of each list of a block. */
const documentsOf = ({ pages }: ColumnFacts) =>
  pages.flatMap(({ entries }) =>
    entries.flatMap(({ url, title }) => (url ? [{ url, title }] : [])).slice(0, 1),
  )

/** A column of the platform: there when its page was read, or when it is named and lies elsewhere. */
function columnPart(facts: ColumnFacts): Part {
  const { chosen, def, leads, obstacle, pages, state } = facts
  const title = def.name
  if (state === "found" && chosen) {
    const url = pages[0]?.url ?? chosen.url
    return { title, state: "shown", evidence: [{ url, text: chosen.label }], leads: [] }
  }
  if (state === "blocked")
    return { title, state: "open", outcome: obstacle?.outcome, evidence: [], leads: [] }
  return { title, state: "missing", evidence: [], leads }
}

/**
 * A link of the home page to the entrance that is not where entrances are looked for, and what is odd about it: a picture without words,
 * which may say what it is, or a link at the foot.
 */
function oddLink(site: Site, { chosen }: ColumnFacts): { url: string; odd: string } | null {
  const links = chosen ? (site.home()?.links ?? []).filter(({ url }) => sameAddress(url, chosen.url)) : []
  const picture = links.find(({ text }) => text === "")
  if (picture) return { url: picture.url, odd: "链接为图片，无文字" }
  const foot = links.find(({ region }) => region === "footer")
  return foot ? { url: foot.url, odd: "仅在页脚" } : null
}

/** The entrance must stand on the home page itself, in one of its frames, or behind its mere door. */
function entrancePart(site: Site, facts: ColumnFacts): Part {
  const link = facts.candidates.find(
    ({ where, match }) => where === "nav" && match !== "hint" && match !== "head",
  )
  const title = "首页入口"
  const other = facts.state === "found" ? oddLink(site, facts) : null
  if (!link && other) {
    const evidence = [{ url: site.subject.url, text: other.url }]
    return { title: `${title}（${other.odd}）`, state: "unsettled", evidence, leads: [] }
  }
  if (!link) return { title, state: "missing", evidence: [], leads: facts.leads }
  const dead = facts.state !== "found" && site.visit(link.url)?.page === null
  if (dead) return { title: `${title}（链接打不开）`, state: "missing", evidence: [], leads: facts.leads }
  return { title, state: "shown", evidence: [{ url: link.from, text: link.label }], leads: [] }
}

function searchPart(pages: readonly Page[]): Part {
  const page = pages.find(({ search }) => search !== null)
  const evidence = page ? [{ url: page.url, text: page.title ?? "检索" }] : []
  return { title: "信息检索", state: page ? "shown" : "missing", evidence, leads: [] }
}

/** Whether an address lies in the folder of a place, the root of a host excepted. */
function isBelow(url: string, place: string): boolean {
  const folder = place.slice(0, place.lastIndexOf("/") + 1)
  return new URL(folder).pathname !== "/" && url.startsWith(folder)
}

function downloadPart(site: Site, pages: readonly Page[], blocks: readonly ColumnFacts[]): Part {
  const title = "信息下载"
  const sample = blocks.flatMap(documentsOf).slice(0, MAX_SAMPLE)
  const file = sample.find(({ url }) => isFileAddress(url))
  if (file) return { title, state: "shown", evidence: [{ url: file.url, text: file.title }], leads: [] }
  const read = sample.flatMap(({ url }) => site.page(url) ?? [])
  const entrance = pages[0]
  const counts = ({ url }: Page) =>
    site.owns(url) || (entrance && url !== entrance.url && isBelow(url, entrance.url))
  // Every page of the site is gone through in every round: what it offers is known, whose it is has to be told.
  const further = site.pages().filter((page) => downloadable(page) !== null && counts(page))
  for (const page of [...pages, ...read, ...further]) {
    const text = downloadable(page)
    if (text !== null) return { title, state: "shown", evidence: [{ url: page.url, text }], leads: [] }
  }
  const unread = sample.flatMap(({ url }): Lead[] =>
    site.visit(url) ? [] : [{ url, likely: 0.5, via: "list", note: "平台信息能否下载" }],
  )
  const leads = [...unread, ...blocks.flatMap((facts) => facts.leads).slice(0, MAX_SUB_COLUMNS)]
  const stuck = sample.flatMap(({ url }) => site.visit(url) ?? []).find(({ outcome }) => isObstacle(outcome))
  const seen = read.length > 0 ? `抽查${read.length}件未见` : "未见可抽查的信息"
  return stuck && read.length === 0
    ? { title, state: "open", outcome: stuck.outcome, evidence: [], leads }
    : { title: `${title}（${seen}）`, state: "unsettled", evidence: [], leads }
}

export interface Parts {
  blocks: Part[]
  others: Part[]
}

/** All parts but the entrance's own finding, in the order in which they are told. */
export function partsOf(site: Site, params: PlatformParams): Parts {
  const entrance = site.column(params.entrance)
  const blocks = params.blocks.map((key) => site.column(key))
  const pages = [...entrance.pages, ...blocks.flatMap((facts) => facts.pages)]
  const functions = {
    search: () => searchPart(pages),
    download: () => downloadPart(site, pages, blocks),
  }
  return {
    blocks: blocks.map(columnPart),
    others: [
      entrancePart(site, entrance),
      columnPart(site.column(params.apply)),
      ...params.functions.map((name) => functions[name]()),
    ],
  }
}
