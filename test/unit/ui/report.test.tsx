// @vitest-environment happy-dom
import { act } from "react"
import { describe, expect, test, vi } from "vitest"
import type { RunState } from "../../../src/platform/browser/types"
import type { Client, RunFiles } from "../../../src/ui/client"
import { ReportApp } from "../../../src/ui/report/ReportApp"
import { createReportStore } from "../../../src/ui/store/report"
import { fakeClient } from "../../e2e/preview/fake-client"
import { type Scenario, scenarios } from "../../e2e/preview/scenarios"
import { mountPoint } from "./mount"

const place = mountPoint()

async function show(scenario: Scenario, change: Partial<Client & RunFiles> = {}) {
  const store = createReportStore({ ...fakeClient(scenario), ...change }, "sample")
  await act(async () => {
    place.root.render(<ReportApp store={store} />)
    void store.getState().load()
  })
}

const button = (name: RegExp) =>
  [...place.box.querySelectorAll("button")].find(({ textContent }) => name.test(textContent ?? ""))
const press = (name: RegExp) => act(async () => button(name)?.click())

describe("an audit that was not carried to its end", () => {
  test.each(["partial", "stopped", "interrupted"])("%s: goes on by one button", async (name) => {
    await show(scenarios[name] as Scenario)
    await press(/继续评查/)
    expect(button(/继续评查/)).toBe(undefined)
    expect(place.box.textContent).toMatch(/评查中/)
  })

  test("is not gone on with where it was read from a file", async () => {
    const run = scenarios.partial?.run as RunState
    const imported = { name: "run.json.gz", at: "2021-07-01T02:00:00.000Z" }
    await show({ ...scenarios.partial, run: { ...run, imported } })
    expect(place.box.textContent).toMatch(/达到上限/)
    expect(button(/继续评查/)).toBe(undefined)
  })

  test("says why it can't go on", async () => {
    const refusal = "这个网站另有一项评查没有结束"
    await show(scenarios.partial as Scenario, { resumeRun: () => Promise.reject(new Error(refusal)) })
    await press(/继续评查/)
    expect(place.box.querySelector("[role=alert]")?.textContent).toBe(refusal)
  })
})

test("an audit under way is paused, resumed and stopped where it is looked at", async () => {
  await show(scenarios.running as Scenario)
  for (const [name, state] of [
    [/暂停/, /已暂停/],
    [/继续/, /评查中/],
    [/停止/, /继续评查/],
  ] as const) {
    await press(name)
    expect(place.box.textContent).toMatch(state)
  }
  expect(button(/暂停|停止/)).toBe(undefined)
})

test("a decision is taken back: what the machine found stands alone again", async () => {
  await show(scenarios.partial as Scenario)
  await press(/重大行政决策公开征求了公众意见/)
  await press(/修改复核/)
  await press(/撤销复核/)
  expect(place.box.textContent).not.toMatch(/机器结论|修改复核|撤销复核/)
})

test.each([
  [/导出CSV/, "csv"],
  [/导出HTML/, "html"],
  [/导出JSON/, "json"],
])("%s asks for files of that kind alone", async (name, kind) => {
  const exportFiles = vi.fn(async () => [])
  await show(scenarios.done as Scenario, { exportFiles })
  await press(name)
  expect(exportFiles.mock.calls).toEqual([["sample", kind]])
})
