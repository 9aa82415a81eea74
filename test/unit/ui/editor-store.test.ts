import "fake-indexeddb/auto"
import { beforeEach, describe, expect, test, vi } from "vitest"
import { createRuleDesk } from "../../../src/platform/browser/rules/desk"
import { createLibrary } from "../../../src/platform/browser/rules/library"
import { listOwnFiles, removeOwnFile } from "../../../src/platform/browser/store/rule-files"
import type { Client } from "../../../src/ui/client"
import { copyOf, extensionOf } from "../../../src/ui/editor/drafts"
import { createEditorStore } from "../../../src/ui/store/editor"
import { isUnsaved } from "../../../src/ui/store/editor-state"
import { shippedFiles, teamPack } from "../browser/rules/packs"

async function opened() {
  const desk = createRuleDesk(
    createLibrary(shippedFiles),
    () => Date.UTC(2020, 11, 31),
    async () => {},
  )
  const askRules = (async (type: keyof typeof desk, ...args: unknown[]) =>
    (desk[type] as (...given: unknown[]) => unknown)(...args)) as Client["askRules"]
  const store = createEditorStore({ askRules, runs: async () => [] })
  await store.getState().load()
  return { store, state: () => store.getState() }
}

const file = (text: string | Uint8Array<ArrayBuffer>, name = "team.json") => new File([text], name)

beforeEach(async () => {
  for (const { id } of await listOwnFiles()) await removeOwnFile(id)
})

describe("bringing a file", () => {
  test("opens it unsaved; nothing is stored before it is saved", async () => {
    const { state } = await opened()
    await state().bring([file(teamPack())])
    expect(state().open).toMatchObject({ saved: null, earlier: null, kind: "pack" })
    expect(isUnsaved(state())).toBe(true)
    expect(await listOwnFiles()).toEqual([])
    await state().save()
    expect(state().problem).toBe(null)
    expect(isUnsaved(state())).toBe(false)
    expect((await listOwnFiles()).map(({ id }) => id)).toEqual(["team-2020"])
  })

  test("takes the place of the stored pack of its id, which can be restored until then", async () => {
    const { state } = await opened()
    await state().bring([file(teamPack())])
    await state().save()
    await state().close()
    await state().bring([file(teamPack({ title: "新版" }))])
    expect(state().open?.note).toContain("保存后将取代它")
    state().restore()
    expect(state().open?.text).toBe(teamPack())
    expect(isUnsaved(state())).toBe(false)
  })

  test.each([
    ["too large", file(new Uint8Array(5_000_001)), "超过 5 MB"],
    ["not UTF-8", file(new Uint8Array([0x7b, 0xd5, 0xfe, 0x7d])), "不是 UTF-8"],
  ])("%s: nothing is opened", async (_, bad, said) => {
    const { state } = await opened()
    await state().bring([bad])
    expect(state().problem).toContain(said)
    expect(state().open).toBe(null)
  })

  test("with mistakes: they are told, and it cannot be saved", async () => {
    const { state } = await opened()
    for (const text of [
      "",
      "{",
      "[[[[",
      teamPack({ rules: 3 }),
      teamPack({ id: "national-2020", extends: [] }),
    ]) {
      await state().bring([file(text)])
      expect(state().checked?.problems).not.toEqual([])
      await state().save()
      expect(state().problem).toMatch(/处错误，改正后才能保存/)
      await state().close()
    }
    expect(await listOwnFiles()).toEqual([])
  })

  test("is refused while another is being worked on", async () => {
    const { state } = await opened()
    await state().bring([file(teamPack())])
    await state().bring([file(teamPack({ id: "other" }))])
    expect(state().problem).toContain("还没有保存")
    expect(state().open?.text).toBe(teamPack())
  })

  test("tells a dictionary from a pack", async () => {
    const { state } = await opened()
    await state().bring([file('{ "columns": {} }')])
    expect(state().open).toMatchObject({ kind: "columns", earlier: "columns" })
  })
})

describe("working on a file", () => {
  test("a shipped pack is read-only; an adjustment and a copy of it are in order", async () => {
    const { state } = await opened()
    await state().view("national-2020")
    state().edit("x")
    expect(state().open).toMatchObject({ readOnly: true })
    expect(state().open?.text).not.toBe("x")
    for (const derive of [state().extend, state().copy]) {
      await derive("national-2020")
      expect(state().checked).toMatchObject({ problems: [], outline: { changes: [] } })
      await state().save()
    }
    expect(
      state()
        .files?.filter(({ own }) => own)
        .map(({ id }) => id),
    ).toEqual(["national-2020-copy", "national-2020-own", "columns"])
  })

  test("an adjustment of a region's pack stays in its region", () => {
    const made = extensionOf(teamPack({ division: "4405" }), [{ id: "team-2020-own" }])
    expect(JSON.parse(made)).toMatchObject({
      id: "team-2020-own-2",
      division: "4405",
      extends: ["team-2020"],
    })
    expect(JSON.parse(extensionOf(teamPack(), []))).not.toHaveProperty("division")
  })

  test.each([
    [
      { variables: [{ name: "county" }], title: "{{county}}要点（县级示例，填写后使用）" },
      "{{county}}要点（副本）",
    ],
    [{ title: "要点（国家）" }, "要点（国家）（副本）"],
  ])("a copy of a pattern loses the remark that it is one: %j", (head, title) => {
    expect(JSON.parse(copyOf(teamPack(head), [])).title).toBe(title)
  })

  test("an answer about an earlier text is dropped", async () => {
    const { state } = await opened()
    await state().extend("national-2020")
    const sound = state().open?.text ?? ""
    state().edit("{")
    state().edit(sound)
    await vi.waitFor(() => expect(state().current).toBe(true))
    expect(state().checked?.problems).toEqual([])
  })
})
