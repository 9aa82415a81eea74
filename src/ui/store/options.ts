import { createStore } from "zustand/vanilla"
import type { RunSummary, Settings } from "../../platform/browser/types"
import type { Client, RunFiles } from "../client"
import { saveRunFile } from "../run-file"
import { attempt } from "./attempt"

export interface OptionsState {
  /** null until read. */
  runs: RunSummary[] | null
  /** Bytes on disk. */
  usage: number
  settings: Settings | null
  problem: string | null
  /** Said once something was done. */
  done: string | null
  /** Name of the file that is being imported. */
  importing: string | null
  load(): Promise<void>
  remove(ids: string[] | "all"): Promise<void>
  /** Saves a run in a file. */
  exportRun(id: string): Promise<void>
  /** Keeps the run in a file that someone brings. */
  importRun(file: File): Promise<void>
  /** Removes all that the extension keeps, settings and rule files included. */
  removeEverything(): Promise<void>
  change(settings: Partial<Settings>): Promise<void>
}

/** Stored audits and settings. */
export function createOptionsStore(client: Client & RunFiles) {
  const store = createStore<OptionsState>()((set, get) => {
    const readRuns = async () => set({ runs: await client.runs(), usage: await client.usage() })
    const readAll = async () => {
      await readRuns()
      set({ settings: await client.settings() })
    }
    const run = async (action: () => Promise<void>) => {
      set({ done: null })
      await attempt(set, action)
    }
    return {
      runs: null,
      usage: 0,
      settings: null,
      problem: null,
      done: null,
      importing: null,

      async load() {
        await run(readAll)
        const trouble = await client.storeTrouble()
        if (trouble) set({ problem: trouble.text })
      },

      remove: (ids) =>
        run(async () => {
          await client.deleteRuns(ids)
          await readRuns()
        }),

      exportRun: (id) =>
        run(async () => {
          set({ done: await saveRunFile(client, id) })
        }),

      async importRun(file) {
        if (get().importing !== null) return set({ problem: "正在导入另一个档案，请等它完成后再导入" })
        await run(async () => {
          set({ importing: file.name })
          await client.importRun(file)
          await readRuns()
          set({ done: `已导入“${file.name}”，列在下面的评查记录里。` })
        })
        set({ importing: null })
      },

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
