/** A sample of the site's own links: which of them are dead. */
import { isObstacle } from "../../crawl/outcome"
import type { Outcome } from "../../crawl/types"
import type { Evidence } from "../../result/types"
import type { Lead, Site } from "../../site/types"
import { isFileAddress } from "../../text/file-address"
import { addressKey } from "../../text/url"
import { surveyColumns } from "../gather/survey"
import type { SiteBasicsParams } from "./params"
import type { Part } from "./part"

const MAX_LISTED = 10

interface OwnLink {
  url: string
  text: string
  /** The page it stands on. */
  from: string
}

/** Rows of a column that links are drawn from: the same however far back other rules read its list. */
const FIRST_ROWS = 20

/** Own links of the home page, then the first rows of the columns, each address once. Files are left out: they cost much and break rarely. */
function poolOf(site: Site, { newsColumns, slowColumns }: LinkParams): OwnLink[] {
  const home = site.home()
  const linked = home?.links.map(({ url, text }) => ({ url, text, from: home.url })) ?? []
  const listed = surveyColumns(site, [...newsColumns, ...slowColumns]).columns.flatMap(
    ({ entries, pages, chosen }) =>
      entries
        .slice(0, FIRST_ROWS)
        .flatMap(({ url, title }) =>
          url === null ? [] : [{ url, text: title, from: pages[0]?.url ?? chosen?.url ?? url }],
        ),
  )
  const start = addressKey(site.subject.url)
  const once = new Map<string, OwnLink>()
  for (const link of [...linked, ...listed]) {
    const key = addressKey(link.url)
    if (key !== start && !once.has(key) && site.owns(link.url) && !isFileAddress(link.url))
      once.set(key, link)
  }
  return [...once.values()]
}

/** `count` members at equal distances. */
export function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items]
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)] as T)
}

const isDead = (outcome: Outcome | undefined): boolean => outcome === "gone" || outcome === "soft-404"

/** Of which columns the rows are links of the site as well, and how many are tried. */
type LinkParams = Pick<SiteBasicsParams, "newsColumns" | "slowColumns" | "sampleLinks">

/** A link is dead when its server said so twice. */
export function linksPart(site: Site, params: LinkParams): Part | null {
  const sample = params.sampleLinks === 0 ? [] : spread(poolOf(site, params), params.sampleLinks)
  if (sample.length === 0) return null
  const outcomeOf = (url: string) => site.visit(url)?.outcome
  const second = (url: string) => site.visit(url, "again")?.outcome
  const lead = (url: string): Lead => ({ url, likely: 0.1, via: "nav", note: "抽查本站链接", probe: true })
  const unread = sample.filter(({ url }) => outcomeOf(url) === undefined)
  const suspects = sample.filter(({ url }) => isDead(outcomeOf(url)))
  const doubts = suspects.filter(({ url }) => second(url) === undefined)
  const dead = suspects.filter(({ url }) => isDead(second(url)))
  const hides = (outcome: Outcome | undefined) => outcome !== undefined && isObstacle(outcome)
  /** Also where the second look, not the first, met an obstacle: once gone is not yet dead. */
  const stuck = sample.filter(({ url }) => hides(outcomeOf(url)) || hides(second(url)))
  const checked = sample.length - unread.length - stuck.length
  const evidence: Evidence[] = dead.map(({ from, text, url }) => ({ url: from, text: `${text}\n${url}` }))
  const values = {
    sampled: sample.length,
    checked,
    dead: dead.length,
    stuck: stuck.length,
    list: dead
      .slice(0, MAX_LISTED)
      .map(({ text, url }) => `“${text}”（${url}）`)
      .join("、"),
  }
  const state = dead.length > 0 ? "bad" : checked === 0 ? "open" : "good"
  return {
    state,
    reason: { code: `site-basics.links-${state}`, values },
    evidence,
    searched: [],
    leads: [
      ...unread.map(({ url }) => lead(url)),
      ...doubts.map(({ url }): Lead => ({ ...lead(url), look: "again" })),
    ],
  }
}
