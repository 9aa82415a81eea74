import type { Level } from "../../core/result/types"
import type { PackChoice, RunState, RunSummary, TabSite } from "../../platform/browser/types"
import type { Draft } from "./draft"

export type PopupView = "loading" | "broken" | "elsewhere" | "permission" | "ready" | "run"

export interface PopupState {
  view: PopupView
  tab: TabSite | null
  draft: Draft | null
  /** Packs that fit the level of the draft. */
  packs: PackChoice[]
  run: RunState | null
  /** An audit of another site that goes on meanwhile. */
  other: RunSummary | null
  /** The last thing that went wrong, in a sentence. */
  problem: string | null
  load(): Promise<void>
  askPermission(): Promise<void>
  edit(change: Partial<Draft>): void
  setLevel(level: Level): Promise<void>
  start(): Promise<void>
  pause(): Promise<void>
  resume(): Promise<void>
  stop(): Promise<void>
  /** Back to the choices, for another audit of this site; and from there to the last result again. */
  again(): Promise<void>
  backToRun(): void
  exportCsv(): Promise<void>
}
