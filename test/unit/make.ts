import dictionary from "../../rules/columns.json"
import type { Visit } from "../../src/core/crawl/types"
import type { Entry, Link, Page } from "../../src/core/page/types"
import type { Subject } from "../../src/core/result/types"
import type { ColumnDictionary } from "../../src/core/rules/types"
import { createSite, type MutableSite, type SiteOptions } from "../../src/core/site/site"

/** Host of the invented unit that tests speak of. */
export const ORIGIN = "http://www.qingxi.gov.cn"

const absolute = (url: string): string => new URL(url, `${ORIGIN}/`).href

/** `["政策解读", "/zcjd/"]`, or a link in full; addresses may be paths. */
export type LinkLike = [text: string, url: string] | (Partial<Link> & { url: string })
/** `["标题", "/a.html", "2020-07-01"]`, or an entry in full. */
export type EntryLike = [title: string, url: string | null, date?: string | null] | Entry

function link(like: LinkLike, region: Link["region"] = "nav"): Link {
  const full = Array.isArray(like) ? { text: like[0], url: like[1] } : like
  return { text: "", region, ...full, url: absolute(full.url) }
}

export function entry(like: EntryLike): Entry {
  const full = Array.isArray(like) ? { title: like[0], url: like[1], date: like[2] ?? null } : like
  return { ...full, url: full.url === null ? null : absolute(full.url) }
}

export interface PageLike extends Partial<Omit<Page, "links" | "entries" | "attachments" | "related">> {
  url: string
  /** Links of the region `nav` unless they say otherwise. */
  nav?: LinkLike[]
  links?: LinkLike[]
  /** Each entry also becomes a link of the region `list`, as a page reader would give it. */
  entries?: EntryLike[]
  attachments?: [text: string, url: string][]
  related?: [text: string, url: string][]
}

/** The row by which a list shows a page. */
export const rowOf = ({ url, title, date }: PageLike): EntryLike => [title ?? "", url, date ?? null]

/** A page with nothing on it but what is given. */
export function page({
  nav = [],
  links = [],
  entries = [],
  attachments = [],
  related = [],
  ...rest
}: PageLike): Page {
  const rows = entries.map(entry)
  const rowLinks = rows.flatMap((row) =>
    row.url === null ? [] : [link({ url: row.url, text: row.title }, "list")],
  )
  return {
    charset: "utf-8",
    title: null,
    date: null,
    number: null,
    source: null,
    kind: rows.length > 0 ? "list" : "other",
    dialect: "plain",
    site: { name: null, code: null },
    column: null,
    breadcrumb: [],
    text: "",
    headings: [],
    tables: [],
    next: null,
    frames: [],
    redirect: null,
    search: null,
    form: false,
    media: { images: 0, videos: 0, audios: 0 },
    scriptDrawn: false,
    info: {},
    ...rest,
    url: absolute(rest.url),
    links: [...nav.map((like) => link(like)), ...links.map((like) => link(like)), ...rowLinks],
    entries: rows,
    attachments: attachments.map(([text, url]) => ({ text, url: absolute(url) })),
    related: related.map(([text, url]) => ({ text, url: absolute(url) })),
  }
}

/** The visit that gave a page, or one that ended in another outcome. */
export function visit(of: Page | string, more: Partial<Visit> = {}): Visit {
  const given = typeof of === "string" ? null : of
  const url = absolute(typeof of === "string" ? of : of.url)
  return {
    url,
    finalUrl: url,
    status: 200,
    outcome: given ? "ok" : "gone",
    contentType: "text/html; charset=utf-8",
    bytes: 1000,
    sha256: "",
    rendered: false,
    at: "2020-12-31T00:00:00.000Z",
    requests: 1,
    page: given,
    ...more,
  }
}

export function subject(more: Partial<Subject> = {}): Subject {
  return {
    url: `${ORIGIN}/`,
    origin: ORIGIN,
    pathPrefix: "/",
    name: "清溪县人民政府",
    level: "county",
    code: null,
    ...more,
  }
}

/** The column dictionary that ships with the product. */
export const columns: ColumnDictionary = dictionary.columns

/** A site of which these answers are known; pages become visits. The year audited is 2020, the day 2020-12-31. */
export function site(answers: (Visit | Page)[], more: Partial<SiteOptions> = {}): MutableSite {
  const made = createSite({
    subject: subject(),
    asOf: "2020-12-31",
    period: { from: "2020-01-01", to: "2020-12-31" },
    columns,
    ...more,
  })
  for (const answer of answers) made.add("finalUrl" in answer ? answer : visit(answer))
  return made
}
