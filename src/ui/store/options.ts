import { createStore } from "zustand/vanilla"
import type { RunSummary, Settings } from "../../platform/browser/types"
import type { Client } from "../client"
import { attempt } from "./attempt"

export interface OptionsState {
  /** null until read. */
  runs: RunSummary[] | null
  /** Bytes on disk. */
  usage: number
  settings: Settings | null
  problem: string | null
  load(): Promise<void>
  remove(ids: string[] | "all"): Promise<void>
  /** Removes all that the extension keeps, settings and rule files included. */
  removeEverything(): Promise<void>
  change(settings: Partial<Settings>): Promise<void>
}

/** Stored audits and settings. */
export function createOptionsStore(client: Client) {
  const store = createStore<OptionsState>()((set) => {
    const readRuns = async () => set({ runs: await client.runs(), usage: await client.usage() })
    const readAll = async () => {
      await readRuns()
      set({ settings: await client.settings() })
    }
    const run = async (action: () => Promise<void>) => {
      await attempt(set, action)
    }
    return {
      runs: null,
      usage: 0,
      settings: null,
      problem: null,

      load: () => run(readAll),

      remove: (ids) =>
        run(async () => {
          await client.deleteRuns(ids)
          await readRuns()
        }),

      removeEverything: () =>
        run(async () => {
          await client.deleteEverything()
          await readAll()
        }),

      change: (settings) => run(async () => set({ settings: await client.saveSettings(settings) })),
    }
  })

  client.onRunState(({ id, state, progress, result }) => {
    const { runs, load } = store.getState()
    if (runs && !runs.some((run) => run.id === id)) return void load()
    const outcome = { score: result?.score.value ?? null, coverage: result?.score.coverage, cut: result?.cut }
    store.setState({
      runs: runs?.map((run) => (run.id === id ? { ...run, state, progress, ...outcome } : run)) ?? null,
    })
  })
  return store
}

export type OptionsStore = ReturnType<typeof createOptionsStore>
