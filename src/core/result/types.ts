/** What an audit says: plain data that the popup, the report, the exports and other programs read. */

export type Level = "province" | "prefecture" | "county" | "township" | "department" | "ministry"

/** The site being audited. `pathPrefix` is "/" for a whole host. */
export interface Subject {
  /** Where the audit starts (home page of the site). */
  url: string
  origin: string
  pathPrefix: string
  name: string | null
  level: Level
  /** 网站标识码, where the site states one. */
  code: string | null
}

/** Where a page states something of its site. `badge`: the mark of the office that takes reports of errors. */
export type MarkPlace = "head" | "badge" | "footer" | "title" | "breadcrumb"

export interface Mark {
  text: string
  from: MarkPlace
}

/** Kind of a unit: `zone` for the committees of development zones and scenic areas. */
export type UnitType = "government" | "zone" | "township" | "department" | "ministry"

/** Something that was told by a 标识码 or a name, and where that stands. */
export interface Told<T> {
  value: T
  by: "code" | "name"
  from: MarkPlace
}

/** Who a site says it is, all its marks taken together. */
export interface Identity {
  name: Mark | null
  code: Mark | null
  level: Told<Level> | null
  unit: Told<UnitType> | null
  /** Names of the divisions it lies in, the province first. */
  divisions: Told<string[]> | null
  /** What does not fit together, for a person to look at. */
  contradictions: Reason[]
}

export type Verdict =
  | "pass"
  | "partial"
  | "fail"
  | "not-found"
  | "blocked"
  | "pending"
  | "not-applicable"
  | "not-due"

/** A code with values; the sentence comes from result/messages. */
export interface Reason {
  code: string
  values: Record<string, string | number>
  /** A second sentence: what has to be known of the first, e.g. that the run ended before everything was gathered. */
  note?: { code: string; values: Record<string, string | number> }
}

export interface Evidence {
  url: string
  /** What was seen there, in the page's own words where possible (it becomes the text fragment of the link). */
  text: string
  date?: string
  /** Address of the data call that was read, where `url` is the page on which a visitor sees what it brings. */
  call?: string
  /** Read from a browser's DOM. Left out where a plain request brought the page. */
  rendered?: true
  /** Why it does not count, where it only comes close to what was looked for. */
  aside?: Aside
}

/** Why something that was seen does not count: a code of the message table, as of reasons. */
export type Aside = Omit<Reason, "note">

/** One step of the trail: where it was looked, how one got there, and what came of it. */
export interface TrailStep {
  url: string
  via:
    | "home"
    | "nav"
    | "landing"
    | "tree"
    | "sitemap"
    | "search"
    | "column"
    | "list"
    | "related"
    | "attachment"
    | "hint"
  /** Outcome of the request (crawl/types), or "unread". */
  outcome: string
  /** What was looked for there, e.g. the names tried. */
  note?: string
  /** As of evidence. */
  rendered?: true
}

export type LinkState = "both" | "forward" | "back" | "text" | "none"

/** One interpretation and the policy it explains, or one of the two alone. */
export interface Pair {
  interpretation: { url: string; title: string; date: string | null } | null
  policy: { url: string; title: string; number: string | null; date: string | null } | null
  /** `forward`: the policy links to it; `back`: it links to the policy; `text`: by 文号 or 《title》 only. */
  link: LinkState
  /** Working days from the policy's publication to the interpretation's; negative when it came first. */
  lagWorkdays: number | null
  /** 来源 of the interpretation, where stated. */
  source?: string | null
  /** 图解, 视频, 音频, 问答, 文字 ... */
  form?: string
  /** Why the policy needs none, where it is left out of the count. */
  exempt?: string
}

/** What a check says of a site. The audit adds which rule it was for. */
export interface Judgement {
  verdict: Verdict
  /** 1 for pass, 0 for fail and not-found, the share for partial, null elsewhere. */
  ratio: number | null
  reason: Reason
  evidence: Evidence[]
  searched: TrailStep[]
  /** Rests on every page of the site that was read, for whatever rule: it is unfinished while any rule's search is. */
  wholeSite?: boolean
  pairs?: Pair[]
  /** The column the finding speaks of, and the click path to it. */
  column?: { name: string; url: string; path: string[] }
}

export interface Finding extends Judgement {
  rule: string
  item: string
  weight: number
  /** The question for a person, where the verdict is pending. */
  question?: string
}

/** A person's decision, kept beside the machine's finding. */
export interface Review {
  rule: string
  verdict: Exclude<Verdict, "blocked" | "pending" | "not-due">
  note: string
  who: string
  /** ISO 8601 */
  at: string
}

export interface Score {
  /** 0..100, one decimal; null when nothing is decided. */
  value: number | null
  low: number | null
  high: number | null
  /** Decided weight / applicable weight, 0..1. */
  coverage: number
  /** Numbers of rules. */
  decided: number
  pending: number
}

export type Mode = "auto" | "assisted" | "manual" | "offline"
export type Severity = "critical" | "major" | "normal" | "minor" | "info"

export interface Basis {
  /** Number of the document, e.g. 国办发〔2020〕17号. */
  document: string
  /** 一（一） */
  clause: string
  /** A phrase of the clause. */
  phrase: string
}

/** What readers of a result need to know of a rule. */
export interface RuleInfo {
  id: string
  item: string
  title: string
  failTitle: string
  basis: Basis[]
  mode: Mode
  severity: Severity
  weight: number
  deadline?: string
  why: string
  howToCheck: string
  question?: string
  attach: string[]
  remedy: string
  kind: string
  /** A failed veto rule (单项否决) is a banner and no points. */
  veto?: boolean
}

export interface Section {
  id: string
  title: string
  items: { id: string; title: string }[]
}

export interface PackRef {
  id: string
  title: string
  version: string
  sha256: string
}

export interface PageRow {
  url: string
  status: number
  outcome: string
  bytes: number
  sha256: string
  rendered: boolean
  /** Set where the address was asked for once more: again, or under https. */
  look?: "again" | "https"
  /** It was only asked whether the address opens. */
  probe?: true
}

export interface RunResult {
  site: { url: string; name: string | null; level: Level; code: string | null; pathPrefix: string }
  /** Who the site's own pages say it is. Left out where none was read. */
  identity?: Identity
  packs: PackRef[]
  asOf: string
  score: Score
  sections: Section[]
  rules: RuleInfo[]
  findings: Finding[]
  reviews: Review[]
  pairs: Pair[]
  pages: PageRow[]
  /** Why the audit ended before every rule had what it asked for, or null. */
  cut: CutReason | null
  /** Set where the site asks to be read slowly: that is why it took so long. */
  crawlDelay?: CrawlDelay
  /** The packs or the columns have changed since the run began: it was judged by those it began with. */
  olderRules?: boolean
  stats: { requests: number; ms: number; startedAt: string; finishedAt: string }
}

/** The wait between two requests that a site's robots.txt asks for, and the one that was kept, in milliseconds. */
export interface CrawlDelay {
  askedMs: number
  keptMs: number
}

export type CutReason = "budget" | "stopped" | "unreachable" | "host-refuses"
