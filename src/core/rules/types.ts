import type { Basis, Level, Mode, Section, Severity } from "../result/types"

/** A column (栏目) of the dictionary: the names sites give it. */
export interface ColumnDef {
  name: string
  accept: string[]
  /** Look-alikes; they win over `accept`. */
  reject: string[]
  /** Segments of an address that suggest the column (pinyin). A hint is never enough. */
  urlHints: string[]
  /** Days after which the newest item counts as old, unless a rule says otherwise. */
  freshDays: number | null
}

export type ColumnDictionary = Record<string, ColumnDef>

export interface CheckSpec {
  kind: string
  [param: string]: unknown
}

export interface Rule {
  id: string
  item: string
  title: string
  failTitle: string
  basis: Basis[]
  appliesTo: Level[]
  mode: Mode
  weight: number
  severity: Severity
  /** YYYY-MM-DD; only duties with a date can be late. */
  deadline?: string
  check: CheckSpec
  why: string
  howToCheck: string
  question?: string
  attach: string[]
  remedy: string
  aliases?: string[]
  /** A failed veto rule is a banner, not points. */
  veto?: boolean
}

export interface Pack {
  $schema?: string
  id: string
  version: string
  title: string
  document: { number: string; date: string; issuer: string; url?: string }
  extends: string[]
  period: { from: string; to: string }
  sections: Section[]
  rules: Rule[]
}
