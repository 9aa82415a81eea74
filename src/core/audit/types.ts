import type { VisitLimits } from "../crawl/limits"
import type { Look, Visit } from "../crawl/types"
import type { PackRef, RunResult, Section, Subject } from "../result/types"
import type { ColumnDictionary, Rule } from "../rules/types"

/** The rules of a run: those of one pack or of a chain of packs. Which of them are one depends on the unit audited (`rulesFor`). */
export interface RuleSet {
  packs: PackRef[]
  sections: Section[]
  rules: Rule[]
  period: { from: string; to: string }
  columns: ColumnDictionary
  /** Of the columns in canonical form. Rule sets that were stored before there was such a thing have none. */
  columnsSha256?: string
}

/** What a run found, and the rules it was judged by. */
export interface Judged {
  result: RunResult
  ruleSet: RuleSet
  /** As `sealOf` gave it when the run ended: what was found on its way has none, nor has what comes from elsewhere. */
  seal: string
  /** Names the code that judges now. */
  build: string
}

export interface AuditSettings {
  /** HTTP requests of the run at most, those of recorded visits included. */
  maxRequests: number
  /** Minutes this run may take, null for no limit. What is being asked for by then is given up. */
  maxMinutes: number | null
  /** Bytes of bodies this run may read at most, unpacked, those of recorded visits included. */
  maxBytes: number
  /** Addresses fetched side by side. */
  roundSize: number
  /** Visits in a row that a host may refuse before it is left alone (see crawl/breaker for the other ways to come to that). */
  breakAfter: number
}

export const defaultAuditSettings: AuditSettings = {
  maxRequests: 400,
  maxMinutes: null,
  maxBytes: 500_000_000,
  roundSize: 6,
  breakAfter: 8,
}

/** An address to be asked for; `look` sets it apart from its first visit. */
export interface Asked {
  url: string
  look?: Look
}

/** An address that was asked for; `probe`: every rule that asked only asked whether it opens. */
export interface Taken extends Asked {
  probe?: boolean
}

/** What earlier visits of the run gave. A visit that is here is never made again. */
export interface RunRecord {
  get(asked: Asked): Visit | undefined
  put(visit: Visit): Promise<void>
}

export interface AuditPorts {
  /** Makes one visit. Rejects only when the run was stopped, and with LimitReached. */
  visit(url: string, limits: VisitLimits): Promise<Visit>
  record: RunRecord
  now(): number
  /** Milliseconds of work so far, where that is not all the time since the start: pauses, a machine asleep, earlier sittings. */
  spentMs?(): number
}

export interface AuditProgress {
  /** Addresses asked for, HTTP requests sent. */
  pages: number
  requests: number
  /** Rules that ask for nothing more, of the rules that apply. */
  decided: number
  applicable: number
  /** Ids of those that still ask. */
  open: string[]
  /** What is being read, in Chinese, or null. */
  current: string | null
}

/** `snapshot` judges the run as it stands; it costs a judgement of every rule. */
export type ProgressListener = (progress: AuditProgress, snapshot: () => RunResult) => void

export interface AuditRequest {
  subject: Subject
  ruleSet: RuleSet
  /** YYYY-MM-DD, the day the audit speaks for. */
  asOf: string
  settings: AuditSettings
  /** Addresses of columns that a person pointed at, by key of the column: tried before any that are found. */
  pointed?: Readonly<Record<string, string>>
}
