// @vitest-environment happy-dom
import { act } from "react"
import { expect, test } from "vitest"
import { OptionsApp } from "../../../src/ui/options/OptionsApp"
import { createEditorStore } from "../../../src/ui/store/editor"
import { createOptionsStore } from "../../../src/ui/store/options"
import { fakeClient } from "../../e2e/preview/fake-client"
import { type Scenario, scenarios } from "../../e2e/preview/scenarios"
import { mountPoint } from "./mount"

const place = mountPoint()

async function show(scenario: Scenario) {
  const client = fakeClient(scenario)
  const store = createOptionsStore(client)
  await act(async () => {
    place.root.render(<OptionsApp store={store} editor={createEditorStore(client)} />)
    void store.getState().load()
  })
}

const links = () => [...place.box.querySelectorAll('a[href^="/tabs/report.html"]')]
const button = (name: RegExp) =>
  [...place.box.querySelectorAll("button")].find(({ textContent }) => name.test(textContent ?? ""))

function type(words: string): Promise<void> {
  const field = place.box.querySelector<HTMLInputElement>('input[type="search"]')
  if (!field) throw new Error("no search")
  // The property as the element has it: React shadows it to tell its own changes from a person's.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, words)
  return act(async () => void field.dispatchEvent(new Event("input", { bubbles: true })))
}

test("of many audits the newest are listed; others on asking, or by name", async () => {
  await show(scenarios.hoard as Scenario)
  expect(links()).toHaveLength(20)
  expect(place.box.textContent).toMatch(/共 213 条，列出 20 条/)
  await act(async () => button(/再列出 50 条/)?.click())
  expect(links()).toHaveLength(70)
  await type("望溪县第212中心")
  expect(links().map(({ textContent }) => textContent)).toEqual(["望溪县第212中心街道办事处"])
  expect(place.box.textContent).toMatch(/共 213 条，找到 1 条，列出 1 条/)
  await type("没有的单位")
  expect(links()).toEqual([])
  expect(button(/再列出/)).toBe(undefined)
})

test("few audits need no search", async () => {
  await show(scenarios.stored as Scenario)
  expect(links()).toHaveLength(4)
  expect(place.box.querySelector('input[type="search"]')).toBeNull()
})
