import { createStore } from "zustand/vanilla"
import type { Review } from "../../core/result/types"
import type { ExportKind, RunState } from "../../platform/browser/types"
import type { Client, RunFiles } from "../client"
import { type Filters, noFilters } from "../report/filters"
import { saveRunFile } from "../run-file"
import { saveFile } from "../save-file"
import { attempt } from "./attempt"

export interface ReportState {
  view: "loading" | "missing" | "run"
  run: RunState | null
  filters: Filters
  /** Name put on reviews. */
  reviewer: string
  problem: string | null
  /** Said once something was done. */
  done: string | null
  load(): Promise<void>
  filter(change: Partial<Filters>): void
  /** Takes a decision back. */
  withdraw(rule: string): Promise<void>
  pause(): Promise<void>
  /** Goes on with an audit that is paused, was stopped or broken off, or has used up its budget. */
  resume(): Promise<void>
  stop(): Promise<void>
  /** Keeps a decision beside the finding. Gives whether it was kept. */
  review(review: Omit<Review, "at">): Promise<boolean>
  /** Saves the run's files of one kind. */
  save(kind: ExportKind): Promise<void>
  /** Saves the run with all that was read for it. */
  saveRun(): Promise<void>
}

/** Everything the report page of one run shows. */
export function createReportStore(
  client: Client & RunFiles,
  id: string | null,
  now: () => Date = () => new Date(),
) {
  const store = createStore<ReportState>()((set, get) => {
    const onRun = async (action: (id: string) => Promise<unknown>) => {
      const { run } = get()
      if (run) await attempt(set, async () => void (await action(run.id)))
    }
    return {
      view: "loading",
      run: null,
      filters: noFilters,
      reviewer: "",
      problem: null,
      done: null,

      async load() {
        const loaded = await attempt(set, async () => {
          if (id === null) throw new Error("地址里没有评查记录的编号")
          void client.wakeEngine().catch(() => {})
          // Without a database there is no name to offer, but there may be a run in memory.
          const named = client.settings().then(
            (settings) => settings.reviewer,
            () => "",
          )
          const [run, reviewer] = await Promise.all([client.runState(id), named])
          set({ run, reviewer, view: "run" })
        })
        if (!loaded) set({ view: "missing" })
      },

      filter: (change) => set({ filters: { ...get().filters, ...change } }),

      review: (draft) =>
        attempt(set, async () => {
          const { run } = get()
          if (!run) return
          await client.saveReview(run.id, { ...draft, at: now().toISOString() })
          if (draft.who !== get().reviewer) await client.saveSettings({ reviewer: draft.who })
          set({ run: await client.runState(run.id), reviewer: draft.who })
        }),

      withdraw: (rule) =>
        onRun(async (id) => {
          await client.withdrawReview(id, rule)
          set({ run: await client.runState(id) })
        }),

      pause: () => onRun(client.pauseRun),
      resume: () => onRun(client.resumeRun),
      stop: () => onRun(client.stopRun),

      save: (kind) =>
        onRun(async (id) => {
          for (const file of await client.exportFiles(id, kind)) saveFile(file)
        }),

      saveRun() {
        set({ done: null })
        return onRun(async (id) => set({ done: await saveRunFile(client, id) }))
      },
    }
  })

  client.onRunState((run) => {
    if (run.id === id && store.getState().run) store.setState({ run })
  })
  return store
}

export type ReportStore = ReturnType<typeof createReportStore>
