import { expect, test } from "vitest"
import type { RunState } from "../../../src/platform/browser/types"
import { factsOf } from "../../../src/ui/subject"
import { scenarios } from "../../e2e/preview/scenarios"

const run = scenarios.done?.run as RunState

test("the day comes before the packs, whose names may be long", () => {
  expect(factsOf(run)[1]).toBe(
    `时点 ${run.request.asOf} · ${run.result?.packs.map(({ title }) => title).join(" · ")}`,
  )
})

test("an audit without a result names its packs where their titles are known", () => {
  const listed = { request: { ...run.request, packIds: ["national-2020"] } } as RunState
  expect(factsOf(listed)[1]).toBe(`时点 ${run.request.asOf}`)
  expect(factsOf(listed, () => "国家要点")[1]).toBe(`时点 ${run.request.asOf} · 国家要点`)
})
