import { createStore } from "zustand/vanilla"
import type { Level } from "../../core/result/types"
import type { PackChoice, RunSummary, Settings } from "../../platform/browser/types"
import type { Client } from "../client"
import { levels } from "../words"
import { attempt } from "./attempt"

/** A shipped pack and the levels it speaks to. */
export interface PackOverview extends PackChoice {
  levels: Level[]
}

export interface OptionsState {
  /** null until read. */
  runs: RunSummary[] | null
  /** Bytes on disk. */
  usage: number
  settings: Settings | null
  packs: PackOverview[]
  problem: string | null
  load(): Promise<void>
  remove(ids: string[] | "all"): Promise<void>
  change(settings: Partial<Settings>): Promise<void>
}

/** Stored audits, settings and packs. */
export function createOptionsStore(client: Client) {
  const store = createStore<OptionsState>()((set) => {
    const readRuns = async () => set({ runs: await client.runs(), usage: await client.usage() })
    const run = async (action: () => Promise<void>) => {
      await attempt(set, action)
    }
    return {
      runs: null,
      usage: 0,
      settings: null,
      packs: [],
      problem: null,

      load: () =>
        run(async () => {
          await readRuns()
          set({ settings: await client.settings() })
          set({ packs: await packOverview(client) })
        }),

      remove: (ids) =>
        run(async () => {
          await client.deleteRuns(ids)
          await readRuns()
        }),

      change: (settings) => run(async () => set({ settings: await client.saveSettings(settings) })),
    }
  })

  client.onRunState(({ id, state, progress, result }) => {
    const { runs } = store.getState()
    const score = result?.score.value ?? null
    store.setState({
      runs: runs?.map((run) => (run.id === id ? { ...run, state, progress, score } : run)) ?? null,
    })
  })
  return store
}

async function packOverview(client: Client): Promise<PackOverview[]> {
  const offers = await Promise.all(
    levels.map(async (level) => ({ level, packs: await client.packsFor(level) })),
  )
  const byId = new Map<string, PackOverview>()
  for (const { level, packs } of offers)
    for (const pack of packs) {
      const known = byId.get(pack.id)
      byId.set(pack.id, { ...pack, levels: [...(known?.levels ?? []), level] })
    }
  return [...byId.values()]
}

export type OptionsStore = ReturnType<typeof createOptionsStore>
