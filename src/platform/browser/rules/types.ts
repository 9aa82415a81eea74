import type { Level, Score, Verdict } from "../../../core/result/types"
import type { Change } from "../../../core/rules/compare"
import type { CheckSpec, Variable, VariableValue } from "../../../core/rules/types"

/** What the rule editor and the engine say to each other. Plain data. */

export type RuleFileKind = "pack" | "columns"

/** Id of the team's own dictionary of columns; no pack may take it. */
export const columnsId = "columns"

/** A rule file as the list shows it. */
export interface RuleFileInfo {
  id: string
  kind: RuleFileKind
  title: string
  version: string
  levels: Level[]
  /** Rules it runs with all it extends; columns of a dictionary. */
  count: number
  /** Made by the team; the others come with the extension and are read-only. */
  own: boolean
  /** Variables that are to be filled in before it can run. */
  unfilled: number
  /** Why it is not in use; it was saved in order, and something it builds on has changed. */
  fault: string | null
  /** ISO 8601; null for what comes with the extension. */
  savedAt: string | null
}

/** The text in the editor. */
export interface RuleDraft {
  kind: RuleFileKind
  text: string
}

/** Something wrong with a draft, in the words of the command line. */
export interface Mark {
  /** JSON path. */
  path: string
  /** Counted from 1; null where it speaks of the whole. */
  line: number | null
  column: number | null
  text: string
  /** File, place, path and text in one line. */
  full: string
}

/** A rule of a draft as the form shows it: its own or an inherited one, with the draft's changes. */
export interface RuleRow {
  id: string
  title: string
  item: string
  weight: number
  levels: Level[]
  check: CheckSpec
  /** Written in the draft itself; the others are changed by `overrides`. */
  own: boolean
  on: boolean
}

/** A variable of a draft or of what it extends, as the form shows it. */
export interface VariableRow {
  name: string
  title: string
  description: string | null
  type: Variable["type"]
  /** The value that holds now, or null. */
  value: VariableValue | null
  /** The draft declares it: its value stands in `variables`, elsewhere in `values`. */
  declared: boolean
  /** JSON path at which the draft gives its value, or would. */
  path: string
  /** Rules that use it. */
  rules: { id: string; title: string }[]
}

/** What a sound draft says. */
export interface Outline {
  id: string
  /** With the values of its variables. */
  title: string
  /** What it is compared with, by title; null where it builds on nothing. */
  base: string | null
  changes: Change[]
  rules: RuleRow[]
}

export interface Checked {
  problems: Mark[]
  /** Values a team has yet to fill in: it can be saved, and does not run. */
  unfilled: Mark[]
  /** As far as the text can be read, sound or not. */
  variables: VariableRow[]
  /** null while there are problems. */
  outline: Outline | null
}

/** One rule whose finding a draft changes. */
export interface Shift {
  rule: string
  title: string
  /** null: not judged on that side. */
  before: Judged | null
  after: Judged | null
  /** What is said of it now. */
  reason: string
}

export interface Judged {
  verdict: Verdict
  /** Points it gives; null where it is not decided. */
  points: number | null
}

/** What a stored run comes to under a draft, and under the rules as saved. */
export interface Trial {
  before: Score
  after: Score
  shifts: Shift[]
  /** Rules that ask for pages which the run did not read. */
  unread: number
  /** Rules judged. */
  judged: number
}

/** A column of the dictionary in use, for choosing and for adding names. */
export interface ColumnChoice {
  key: string
  name: string
  accept: string[]
  freshDays: number | null
}

/** What may be said of an address that a person takes for a column of a rule. */
export interface Pointable {
  columns: { key: string; name: string }[]
  /** What the site calls it, where the run saw a link to it by a name that the dictionary does not have. */
  label: string | null
}

/** A person's word on where a column is. */
export interface PointOrder {
  column: string
  /** null: forget what was said. */
  url: string | null
  /** A name to add to the dictionary, or null. */
  synonym: string | null
}

/** Calls the engine answers about rules. */
export interface RuleCalls {
  ruleFiles(): RuleFileInfo[]
  ruleText(id: string): string
  /** JSON Schema of a kind of file, for completion. */
  ruleSchema(kind: RuleFileKind): object
  columnChoices(): ColumnChoice[]
  /** `earlier`, here and below: the id of the own file that the draft takes the place of, or null. */
  checkRules(draft: RuleDraft, earlier: string | null): Checked
  /** Keeps a sound draft. Gives the id it goes by now. */
  saveRules(draft: RuleDraft, earlier: string | null): string
  deleteRules(id: string): void
  /** Judges a stored run under a draft. No request is made. */
  tryRules(draft: RuleDraft, earlier: string | null, runId: string): Trial
  /** Adds a name that a site gives to a column. */
  addSynonym(column: string, name: string): void
  pointable(runId: string, rule: string, url: string): Pointable
  /** Remembers it for the site and goes on with the run, which is judged anew with it. */
  pointColumn(runId: string, order: PointOrder): void
}
