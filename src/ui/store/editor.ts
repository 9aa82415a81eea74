import { createStore } from "zustand/vanilla"
import { columnsId } from "../../platform/browser/rules/types"
import type { Client } from "../client"
import { copyOf, extensionOf } from "../editor/drafts"
import { readRuleFile } from "../editor/read-file"
import type { Schema } from "../editor/schema"
import { saveFile } from "../save-file"
import { attempt } from "./attempt"
import { idIn, jsonFile } from "./editor-files"
import { type EditorState, isUnsaved, type OpenFile } from "./editor-state"

const CHECK_AFTER_MS = 300

/** Rule files: the list, and the one that is being edited. */
export function createEditorStore(client: Pick<Client, "askRules" | "runs">) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let opened = 0

  return createStore<EditorState>()((set, get) => {
    const run = async (action: () => Promise<void>) => {
      await attempt(set, action)
    }

    /** Looks the text over; an answer about an earlier text is dropped. */
    async function check(): Promise<void> {
      const { open } = get()
      if (!open) return
      const { kind, text, earlier, key, readOnly, source } = open
      const checked = await client.askRules("checkRules", { kind, text }, readOnly ? source : earlier)
      const now = get().open
      if (now?.key === key && now.text === text) set({ checked, current: true })
    }

    async function start(file: Omit<OpenFile, "key" | "schema" | "source" | "begin"> & Partial<OpenFile>) {
      const [schema, columns, runs] = await Promise.all([
        client.askRules("ruleSchema", file.kind),
        client.askRules("columnChoices"),
        client.runs(),
      ])
      const unnamed = { source: null, begin: "form" as const }
      const open = { ...unnamed, ...file, key: ++opened, schema: schema as Schema }
      const judged = runs.filter(({ state }) => state === "done" || state === "stopped")
      set({ open, columns, runs: judged, checked: null, current: false, trial: null, done: null })
      await check()
    }

    const listed = async () => get().files ?? (await client.askRules("ruleFiles"))
    const infoOf = async (id: string) => (await listed()).find((file) => file.id === id)

    /** A draft made of another file. */
    const derive = (id: string, make: typeof copyOf, begin: OpenFile["begin"] = "form") =>
      run(async () => {
        const text = make(await client.askRules("ruleText", id), await listed())
        await start({ kind: "pack", text, saved: null, earlier: null, readOnly: false, note: null, begin })
      })

    const show = (id: string, begin: OpenFile["begin"] = "form") =>
      run(async () => {
        const info = await infoOf(id)
        if (!info) throw new Error(`没有这个规则包：${id}`)
        const text = await client.askRules("ruleText", id)
        const stored = info.own && info.savedAt !== null
        const fresh = id === columnsId && !stored
        await start({
          kind: info.kind,
          text,
          saved: stored || !info.own || fresh ? text : null,
          earlier: info.own ? id : null,
          readOnly: !info.own,
          note: null,
          source: id,
          begin,
        })
      })

    return {
      files: null,
      columns: [],
      open: null,
      checked: null,
      current: false,
      runs: [],
      trial: null,
      trying: false,
      problem: null,
      done: null,

      load: () =>
        run(async () => {
          set({ files: await client.askRules("ruleFiles") })
        }),

      view: (id) => show(id),
      copy: (id) => derive(id, copyOf),
      extend: (id) => derive(id, extensionOf),
      fill: async (id) => {
        const own = (await listed().catch(() => [])).find((file) => file.id === id)?.own
        await (own ? show(id, "variables") : derive(id, extensionOf, "variables"))
      },

      bring: (files) =>
        run(async () => {
          const [file] = files
          if (!file) return
          if (files.length > 1) throw new Error("请一次导入一个文件")
          if (isUnsaved(get())) throw new Error("正在编辑的规则还没有保存，请先保存或放弃，再导入")
          const draft = await readRuleFile(file)
          const id = draft.kind === "columns" ? columnsId : idIn(draft.text)
          const known = id === null ? undefined : await infoOf(id)
          const stored = known?.own && known.savedAt !== null
          await start({
            ...draft,
            saved: stored && id !== null ? await client.askRules("ruleText", id) : null,
            earlier: known?.own ? id : null,
            readOnly: false,
            note: stored
              ? `“${file.name}”与已保存的“${known.title}”编号相同，保存后将取代它。`
              : `“${file.name}”已读入，尚未保存。`,
          })
        }),

      edit(text) {
        const { open } = get()
        if (!open || open.readOnly || open.text === text) return
        set({ open: { ...open, text }, current: false, done: null })
        clearTimeout(timer)
        timer = setTimeout(() => void run(check), CHECK_AFTER_MS)
      },

      amend: (change) =>
        run(async () => {
          const { open } = get()
          if (open) get().edit(change(open.text))
          clearTimeout(timer)
          await check()
        }),

      restore() {
        const { open } = get()
        if (open?.saved != null) get().edit(open.saved)
      },

      save: () =>
        run(async () => {
          const { open } = get()
          if (!open || open.readOnly) return
          const { kind, text, earlier } = open
          await check()
          const { checked } = get()
          if (checked && checked.problems.length > 0)
            throw new Error(`有 ${checked.problems.length} 处错误，改正后才能保存；已保存的规则没有变动`)
          const id = await client.askRules("saveRules", { kind, text }, earlier)
          const now = get().open
          if (now?.key === open.key) set({ open: { ...now, saved: text, earlier: id, note: null } })
          const missing = checked?.unfilled.length ?? 0
          const done =
            missing > 0 ? `已保存；还有 ${missing} 个变量未填写，填写后才能评查` : "已保存，评查时可以选用"
          set({ done, files: await client.askRules("ruleFiles") })
        }),

      close: () =>
        run(async () => {
          clearTimeout(timer)
          set({ open: null, checked: null, trial: null, done: null })
          set({ files: await client.askRules("ruleFiles") })
        }),

      remove: (id) =>
        run(async () => {
          await client.askRules("deleteRules", id)
          set({ files: await client.askRules("ruleFiles") })
        }),

      download: (id) =>
        run(async () => {
          saveFile(jsonFile(id, await client.askRules("ruleText", id)))
        }),

      downloadDraft() {
        const { open } = get()
        if (open)
          saveFile(jsonFile(open.kind === "columns" ? columnsId : (idIn(open.text) ?? "rules"), open.text))
      },

      async tryOn(runId) {
        set({ trying: true, trial: null })
        await run(async () => {
          const { open } = get()
          if (!open) return
          const { kind, text, earlier, readOnly, source } = open
          const opened = readOnly ? source : earlier
          const trial = await client.askRules("tryRules", { kind, text }, opened, runId)
          if (get().open?.key === open.key) set({ trial: { ...trial, runId, text } })
        })
        set({ trying: false })
      },
    }
  })
}

export type EditorStore = ReturnType<typeof createEditorStore>
