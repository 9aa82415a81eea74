// @vitest-environment happy-dom
import { act } from "react"
import { describe, expect, test } from "vitest"
import type { Outline } from "../../../../src/platform/browser/rules/types"
import type { RunSummary } from "../../../../src/platform/browser/types"
import { TryOut } from "../../../../src/ui/editor/TryOut"
import { EditorContext } from "../../../../src/ui/editor/useEditor"
import { createEditorStore } from "../../../../src/ui/store/editor"
import type { EditorState, OpenFile } from "../../../../src/ui/store/editor-state"
import { fakeClient } from "../../../e2e/preview/fake-client"
import { type Scenario, scenarios } from "../../../e2e/preview/scenarios"
import { mountPoint } from "../mount"

const place = mountPoint()

const score = (value: number) => ({ value, low: 0, high: 100, coverage: 1, decided: 1, pending: 0 })
const open: OpenFile = {
  key: 1,
  kind: "pack",
  text: "{}",
  saved: "{}",
  earlier: null,
  readOnly: false,
  note: null,
  source: null,
  begin: "form",
  schema: {},
}
const outline: Outline = { id: "a", title: "A", base: null, changes: [], rules: [] }

async function show() {
  const client = fakeClient(scenarios.stored as Scenario)
  const store = createEditorStore(client)
  const runs: RunSummary[] = await client.runs()
  const trial: EditorState["trial"] = {
    before: score(40),
    after: score(50),
    shifts: [],
    unread: 0,
    judged: 3,
    runId: "sample",
    text: "{}",
  }
  store.setState({
    runs,
    open,
    current: true,
    checked: { problems: [], unfilled: [], variables: [], outline },
    trial,
  })
  await act(async () => {
    place.root.render(
      <EditorContext value={store}>
        <TryOut />
      </EditorContext>,
    )
  })
  return store
}

const outcome = () => place.box.querySelector("[data-testid=trial]")?.textContent

test("audits that were read from files are marked", async () => {
  await show()
  const options = [...place.box.querySelectorAll("option")].map(({ textContent }) => textContent ?? "")
  expect(options.map((text) => text.includes("（导入）"))).toEqual([false, true, false, false])
})

describe("what a trial came to", () => {
  test("is shown for the text and the audit it is of", async () => {
    await show()
    expect(outcome()).toMatch(/40 → 50/)
  })

  test("is not shown for another text, and is again when that is taken back", async () => {
    const store = await show()
    act(() => store.setState({ open: { ...open, text: "{ }" } }))
    expect(outcome()).toBe(undefined)
    act(() => store.setState({ open }))
    expect(outcome()).toMatch(/40 → 50/)
  })

  test("is not shown for another audit", async () => {
    await show()
    const select = place.box.querySelector("select") as HTMLSelectElement
    await act(async () => {
      select.value = "sample-2"
      select.dispatchEvent(new Event("change", { bubbles: true }))
    })
    expect(outcome()).toBe(undefined)
  })
})
