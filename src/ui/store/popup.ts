import { createStore } from "zustand/vanilla"
import { isOpen } from "../../platform/browser/phases"
import type { RunState, RunSummary } from "../../platform/browser/types"
import type { Client } from "../client"
import { dayText } from "../format"
import { saveFile } from "../save-file"
import { attempt } from "./attempt"
import { type Draft, draftFor, requestOf } from "./draft"
import type { PopupState } from "./popup-state"

/** The day that another audit speaks for: the one chosen last, where one was; else today. */
function asOfAgain({ request, result }: RunState, today: string): string {
  const made = result && dayText(new Date(result.stats.startedAt))
  return made === request.asOf ? today : request.asOf
}

/** The audit to tell of: the one that is being carried out, else one that is paused or waits. */
const underWay = (runs: readonly RunSummary[]): RunSummary | null =>
  runs.find(({ state }) => state === "running" || state === "stopping") ??
  runs.find(({ state }) => isOpen(state)) ??
  null

/** Everything the popup shows. `now` gives the day an audit speaks for unless the user says otherwise. */
export function createPopupStore(client: Client, now: () => Date = () => new Date()) {
  const store = createStore<PopupState>()((set, get) => {
    const run = async (action: () => Promise<void>) => {
      await attempt(set, action)
    }
    const onRun = (action: (id: string) => Promise<unknown>) =>
      run(async () => {
        const id = get().run?.id
        if (id !== undefined) await action(id)
      })
    const offer = async (draft: Draft) => {
      set({ draft })
      if (!draft.level) return
      const { tab } = get()
      const packs = await client.packsFor(draft.level, tab?.kind === "gov" ? tab.code : null)
      if (get().draft?.level !== draft.level) return
      const ready = packs.filter(({ unfilled = 0 }) => unfilled === 0)
      const kept = draft.packIds.filter((id) => ready.some((pack) => pack.id === id))
      set({
        packs,
        draft: { ...draft, packIds: kept.length > 0 ? kept : ready.slice(0, 1).map(({ id }) => id) },
      })
    }

    return {
      view: "loading",
      tab: null,
      draft: null,
      packs: [],
      run: null,
      other: null,
      problem: null,

      async load() {
        await run(async () => {
          void client.wakeEngine().catch(() => {})
          const tab = await client.siteOfTab()
          // A database that can't be read is said below; a site can be audited all the same.
          const known = tab.kind === "gov" ? await client.latestRunFor(tab.origin).catch(() => null) : null
          const others = (await client.runs().catch(() => [])).filter(({ id }) => id !== known?.id)
          set({ tab, other: underWay(others) })
          if (tab.kind === "needs-permission") return set({ view: "permission" })
          if (tab.kind !== "gov") return set({ view: "elsewhere" })
          if (known) return set({ view: "run", run: await client.runState(known.id) })
          await offer(draftFor(tab, dayText(now())))
          set({ view: "ready" })
        })
        if (get().view === "loading") set({ view: "broken" })
        const trouble = await client.storeTrouble()
        if (trouble) set({ problem: trouble.text })
      },

      async askPermission() {
        const { tab } = get()
        if (tab?.kind !== "needs-permission") return
        await run(async () => {
          if (await client.requestHost(tab.host)) await get().load()
        })
      },

      edit(change) {
        const { draft } = get()
        if (draft) set({ draft: { ...draft, ...change } })
      },

      async setLevel(level) {
        const { draft } = get()
        if (draft) await run(() => offer({ ...draft, level }))
      },

      async start() {
        const { tab, draft } = get()
        const request = tab?.kind === "gov" && draft ? requestOf(tab, draft) : null
        if (!request) return
        await run(async () => {
          const id = await client.startRun(request)
          set({ run: await client.runState(id), view: "run" })
        })
      },

      pause: () => onRun(client.pauseRun),
      resume: () => onRun(client.resumeRun),
      stop: () => onRun(client.stopRun),

      async again() {
        const { tab, run: last } = get()
        if (tab?.kind !== "gov") return
        await run(async () => {
          const same = last && {
            level: last.request.subject.level,
            pathPrefix: last.request.subject.pathPrefix,
            unitName: last.request.subject.name,
            packIds: last.request.packIds,
            asOf: asOfAgain(last, dayText(now())),
          }
          await offer({ ...draftFor(tab, dayText(now())), ...same })
          set({ view: "ready" })
        })
      },

      backToRun() {
        if (get().run) set({ view: "run", problem: null })
      },

      exportCsv: () =>
        onRun(async (id) => {
          const files = await client.exportFiles(id, "csv")
          const findings = files.find(({ name }) => name.endsWith("findings.csv"))
          if (findings) saveFile(findings)
        }),
    }
  })

  client.onRunState((run) => {
    const { run: shown, other } = store.getState()
    if (run.id === shown?.id) store.setState({ run })
    if (run.id === other?.id) {
      const { state, progress } = run
      store.setState({ other: isOpen(state) ? { ...other, state, progress } : null })
    }
  })
  return store
}

export type PopupStore = ReturnType<typeof createPopupStore>
