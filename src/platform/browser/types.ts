import type { Marks } from "../../core/audit/who"
import type { CutReason, Identity, Level, Review, RunResult, Subject } from "../../core/result/types"
import type { RenderCalls } from "./render-calls"

/** What the pages of the extension and the engine say to each other. Plain data. */

export interface PackChoice {
  id: string
  title: string
  version: string
  /** Variables that are to be filled in before it can run. */
  unfilled?: number
}

export interface RunRequest {
  subject: Subject
  /** Ids of packs; the first is the main one. */
  packIds: string[]
  /** YYYY-MM-DD, the day the audit speaks for. */
  asOf: string
  /** Addresses of columns that a person pointed at, by key of the column. */
  pointed?: Record<string, string>
}

/**
 * `queued`: waits for another run to end. `stopping`: the request in flight is awaited.
 * `interrupted`: the browser ended it again and again at the same place; a person may resume it.
 */
export type RunPhase =
  | "queued"
  | "running"
  | "paused"
  | "stopping"
  | "done"
  | "stopped"
  | "failed"
  | "interrupted"

/** A run that was read from a file: which, and when (ISO 8601). */
export interface Imported {
  name: string
  at: string
}

/** A named failure. `text` is a Chinese sentence for the user. */
export interface Failure {
  code: string
  text: string
}

export interface Progress {
  /** Pages read, HTTP requests sent. */
  pages: number
  requests: number
  /** Rules decided of rules applicable. */
  decided: number
  applicable: number
  /** Ids of the rules that are not decided, while the run goes on. */
  open?: string[]
  /** What is being read now, in Chinese, or null. */
  current: string | null
  /** Pages that are being drawn in background tabs. */
  drawing?: number
}

export interface RunState {
  id: string
  request: RunRequest
  state: RunPhase
  error?: Failure
  progress: Progress
  /** Partial while the run goes on; null before its first round. */
  result: RunResult | null
  imported?: Imported
  /** What disturbs the run from outside: no network, a database that takes nothing. */
  notices?: Failure[]
}

/** What the engine alone knows of a run: one that it is at, or that the database did not take. */
export interface HeldRun {
  summary: RunSummary
  notices: Failure[]
  /** Of one that is in memory alone. */
  result: RunResult | null
}

export interface RunSummary {
  id: string
  request: RunRequest
  state: RunPhase
  error?: Failure
  progress: Progress
  /** ISO 8601 */
  createdAt: string
  finishedAt: string | null
  /** Last known score, 0..100. */
  score: number | null
  /** Share 0..1 of the weight that the score rests on, where there is a result. */
  coverage?: number
  /** Why the last result is not whole, where it is not. */
  cut?: CutReason | null
  imported?: Imported
}

/** Formats of the files that people take away. */
export type ExportKind = "csv" | "json" | "html"

export interface ExportFile {
  name: string
  /** MIME type */
  type: string
  text: string
}

/** What one audit may spend. */
export interface Budget {
  /** Requests it may send. */
  maxRequests: number
  /** Minutes it may take. */
  maxMinutes: number
  /** Megabytes (of 1,000,000 bytes, unpacked) it may read. */
  maxMegabytes: number
}

/** What a person sets for all audits to come. */
export interface Settings extends Budget {
  /** Connections side by side, per host. */
  concurrency: number
  /** Milliseconds between two requests to a host. */
  delayMs: number
  honourRobots: boolean
  /** Pages that a plain request does not bring are read in background tabs. */
  renderTabs: boolean
  /** Keep the bytes of pages read, so that evidence can be shown again. */
  keepBytes: boolean
  /** Name put on reviews. */
  reviewer: string
}

/** The site in the active tab, as far as it may be read. */
export type TabSite =
  | {
      kind: "gov"
      url: string
      origin: string
      name: string | null
      code: string | null
      /** Guessed from code and name; null where they say nothing. */
      level: Level | null
      /** All that the page says of its site. */
      marks?: Marks
      /** What the engine makes of them. */
      identity?: Identity
    }
  /** A government site outside gov.cn: its host must be granted first (`requestHost(host)`). */
  | { kind: "needs-permission"; url: string; host: string; name: string | null; code: string | null }
  | { kind: "not-web" | "not-government"; url: string }

/** Calls the engine (offscreen document) answers. */
export interface EngineCalls {
  /** `code`: the site's 标识码, null where it is not known. */
  packsFor(level: Level, code?: string | null): PackChoice[]
  startRun(request: RunRequest): string
  /** Who a site is, by its marks. */
  who(marks: Marks): Identity
  pauseRun(id: string): void
  /** Goes on with a run that was paused, stopped or broken off; one that used up its budget gets as much again. */
  resumeRun(id: string): void
  stopRun(id: string): void
  deleteRuns(ids: string[] | "all"): void
  saveReview(id: string, review: Review): void
  /** Takes the decision on a rule back: the machine's finding stands again. */
  withdrawReview(id: string, rule: string): void
  exportFiles(id: string, kind: ExportKind): ExportFile[]
  /** Runs that are under way or in memory alone. */
  heldRuns(): HeldRun[]
  /** Removes all that the extension keeps, settings and rule files included. */
  deleteEverything(): void
}

/** Calls the background answers. */
export interface BackgroundCalls extends RenderCalls {
  ensureEngine(): void
  /** Whether a run is active: keeps the alarm that revives the engine. */
  engineBusy(busy: boolean): void
  /** Whether pages of a host may be fetched. */
  hasHost(host: string): boolean
}

/** What the engine tells everyone: `result` is left out where it has not changed. */
export type EngineEvent = { event: "run"; score: number | null } & Omit<RunState, "result"> & {
    result?: RunResult
  }
