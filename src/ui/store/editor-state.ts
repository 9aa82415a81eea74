import type {
  Checked,
  ColumnChoice,
  RuleDraft,
  RuleFileInfo,
  Trial,
} from "../../platform/browser/rules/types"
import type { RunSummary } from "../../platform/browser/types"
import type { Schema } from "../editor/schema"

/** A file in the editor. */
export interface OpenFile extends RuleDraft {
  /** Tells one opening from the next. */
  key: number
  /** As it is stored; null for what was never saved. */
  saved: string | null
  /** Id of the stored file it takes the place of, or null. */
  earlier: string | null
  readOnly: boolean
  /** What to know before working on it. */
  note: string | null
  /** Id of the file it shows; null for a draft of its own. */
  source: string | null
  /** What is shown beside the text at first. */
  begin: "form" | "variables"
  schema: Schema
}

export interface EditorState {
  /** null until read. */
  files: RuleFileInfo[] | null
  columns: ColumnChoice[]
  open: OpenFile | null
  /** What is wrong with the text, and what it says; of the last text that was looked at. */
  checked: Checked | null
  /** Whether that is the text as it stands. */
  current: boolean
  runs: RunSummary[]
  /** The last trial, with the run and the text it is about. */
  trial: (Trial & { runId: string; text: string }) | null
  trying: boolean
  problem: string | null
  /** Said once something was done. */
  done: string | null
  load(): Promise<void>
  view(id: string): Promise<void>
  copy(id: string): Promise<void>
  extend(id: string): Promise<void>
  /** Opens the form for what a pack leaves to be filled in: in the team's own pack, or in a new one that extends a shipped one. */
  fill(id: string): Promise<void>
  bring(files: readonly File[]): Promise<void>
  edit(text: string): void
  /** Edits by a form; the text must be sound. */
  amend(change: (text: string) => string): Promise<void>
  restore(): void
  save(): Promise<void>
  close(): Promise<void>
  remove(id: string): Promise<void>
  download(id: string): Promise<void>
  downloadDraft(): void
  tryOn(runId: string): Promise<void>
}

/** Whether leaving the file would lose something. */
export const isUnsaved = ({ open }: Pick<EditorState, "open">): boolean =>
  open !== null && !open.readOnly && open.text !== open.saved
