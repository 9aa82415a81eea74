import "fake-indexeddb/auto"
import { beforeEach, describe, expect, test, vi } from "vitest"
import { ruleSetOf } from "../../../../src/core/audit/rule-set"
import type { RunResult } from "../../../../src/core/result/types"
import { createEngine } from "../../../../src/platform/browser/engine"
import { createRuleDesk } from "../../../../src/platform/browser/rules/desk"
import { createLibrary, sound } from "../../../../src/platform/browser/rules/library"
import { columnsId } from "../../../../src/platform/browser/rules/types"
import type { RunRecord } from "../../../../src/platform/browser/store/db"
import { listOwnFiles, putOwnFile, removeOwnFile } from "../../../../src/platform/browser/store/rule-files"
import { getResult, getRun, putRun } from "../../../../src/platform/browser/store/runs"
import { requestOf, smallWorld } from "../small-site"
import { shippedFiles, smallPack, teamPack } from "./packs"

const now = () => Date.UTC(2020, 11, 31)
let source: ReturnType<typeof createLibrary>
let desk: ReturnType<typeof createRuleDesk>
beforeEach(async () => {
  for (const { id } of await listOwnFiles()) await removeOwnFile(id)
  source = createLibrary(shippedFiles)
  desk = createRuleDesk(source, now, async () => {})
})

const pack = (text: string) => ({ kind: "pack" as const, text })
const columns = (text: object) => ({ kind: "columns" as const, text: JSON.stringify(text) })
const infoOf = async (id: string) => (await desk.ruleFiles()).find((file) => file.id === id)

describe("a draft", () => {
  test("is told its mistakes with their place, in the words of the command line", async () => {
    const text = teamPack({ overrides: [{ id: "CN20-1.1-z", weight: 3 }] })
    const { problems, outline } = await desk.checkRules(pack(text), null)
    expect(outline).toBe(null)
    const line = text.split("\n").findIndex((one) => one.includes("CN20-1.1-z")) + 1
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ line })
    expect(problems[0]?.full).toMatch(
      new RegExp(`^规则文件\\.json:${line}:\\d+ \\$\\.overrides\\[0\\]\\.id `),
    )
    expect(problems[0]?.full).toContain("最接近的是 CN20-1.1-")
  })

  test("shows what it changes against its base", async () => {
    const overrides = [
      { id: "CN20-1.1-a", weight: 1 },
      { id: "CN20-1.1-b", off: true },
    ]
    const { outline } = await desk.checkRules(pack(teamPack({ overrides })), null)
    expect(outline?.base).toBe("2020年政务公开工作要点（国家）")
    expect(outline?.changes).toMatchObject([
      { id: "CN20-1.1-a", kind: "changed", fields: ["weight"], weight: [expect.any(Number), 1] },
      { id: "CN20-1.1-b", kind: "removed" },
    ])
    const row = (id: string) => outline?.rules.find((rule) => rule.id === id)
    expect(row("CN20-1.1-a")).toMatchObject({ weight: 1, on: true, own: false })
    expect(row("CN20-1.1-b")).toMatchObject({ on: false })
  })

  test("that is a copy is compared with the pack whose rules it holds", async () => {
    const copy = { ...JSON.parse(await desk.ruleText("national-2020")), id: "copy-2020" }
    copy.rules[0].weight += 1
    const { outline } = await desk.checkRules(pack(JSON.stringify(copy)), null)
    expect(outline?.changes.map(({ id, fields }) => [id, fields])).toEqual([[copy.rules[0].id, ["weight"]]])
    expect(outline?.rules.every(({ own }) => own)).toBe(true)
  })

  test("says which values are still to be filled in", async () => {
    const text = teamPack({ variables: [{ name: "count", title: "件数", type: "number" }] })
    const { unfilled, problems } = await desk.checkRules(pack(text), null)
    expect(problems).toEqual([])
    expect(unfilled.map((mark) => mark.text)).toEqual([expect.stringContaining("变量 count 未填写")])
  })

  test("may not take the id of a shipped pack, of another own one or of the dictionary", async () => {
    await desk.saveRules(pack(teamPack()), null)
    for (const id of ["national-2020", "team-2020", "columns"]) {
      const { problems } = await desk.checkRules(pack(teamPack({ id, extends: [] })), null)
      expect(problems.map((one) => one.text)).toEqual([expect.stringContaining("$.id 编号重复")])
    }
    expect((await desk.checkRules(pack(teamPack()), "team-2020")).problems).toEqual([])
  })
})

test("a shipped pack that is looked at is in order; nothing is saved in its place", async () => {
  const text = await desk.ruleText("national-2020")
  const { problems, outline } = await desk.checkRules(pack(text), "national-2020")
  expect(problems).toEqual([])
  expect(outline?.rules).toHaveLength(64)
  await expect(desk.saveRules(pack(text), "national-2020")).rejects.toMatchObject({ code: "bad-pack" })
  expect(await listOwnFiles()).toEqual([])
})

describe("what is stored", () => {
  test("appears among the packs, and goes again", async () => {
    expect(await desk.saveRules(pack(teamPack()), null)).toBe("team-2020")
    expect(await infoOf("team-2020")).toMatchObject({ own: true, fault: null, title: "本队规则", count: 64 })
    expect((await source.library()).all.packs.map(({ id }) => id)).toEqual(["national-2020", "team-2020"])
    await desk.deleteRules("team-2020")
    expect(await infoOf("team-2020")).toBe(undefined)
  })

  test("is not changed by a bad file", async () => {
    await desk.saveRules(pack(teamPack()), null)
    const before = await listOwnFiles()
    const deep = "[".repeat(10_000)
    for (const text of [
      "",
      "{",
      "[]",
      "null",
      deep,
      teamPack({ rules: "x" }),
      '{"__proto__": {"rules": []}}',
    ])
      await expect(desk.saveRules(pack(text), "team-2020")).rejects.toMatchObject({ code: "bad-pack" })
    expect(await listOwnFiles()).toEqual(before)
  })

  test("moves with its id", async () => {
    await desk.saveRules(pack(teamPack()), null)
    await desk.saveRules(pack(teamPack({ id: "team-2021" })), "team-2020")
    expect((await listOwnFiles()).map(({ id }) => id)).toEqual(["team-2021"])
  })

  test("is left out and named where what it builds on is gone; the rest stays in use", async () => {
    await desk.saveRules(pack(teamPack()), null)
    await desk.saveRules(pack(teamPack({ id: "above", extends: ["team-2020"] })), null)
    await desk.saveRules(pack(smallPack("qzqd")), null)
    await desk.deleteRules("team-2020")
    expect((await infoOf("above"))?.fault).toContain("没有这个规则包")
    expect(await infoOf("small-copy")).toMatchObject({ fault: null, count: 1 })
  })

  test("survives whatever stands in the database", async () => {
    await putOwnFile({ id: "columns", text: "{", savedAt: "" })
    await putOwnFile({ id: "broken", text: "nonsense", savedAt: "" })
    source.forget()
    expect((await infoOf("broken"))?.fault).toContain("JSON 语法错误")
    expect((await source.library()).all.packs.map(({ id }) => id)).toEqual(["national-2020"])
  })
})

describe("the dictionary of columns", () => {
  test("a synonym is added once, and every pack reads it", async () => {
    await desk.addSynonym("zcjd", "政策解码")
    await desk.addSynonym("zcjd", "政策解码")
    const { accept } = (await source.library()).all.columns.zcjd ?? { accept: [] }
    expect(accept.filter((name) => name === "政策解码")).toHaveLength(1)
    expect(accept).toContain("政策解读")
    const draft = { kind: "columns" as const, text: await desk.ruleText(columnsId) }
    const { outline } = await desk.checkRules(draft, columnsId)
    expect(outline?.changes).toMatchObject([{ id: "zcjd", kind: "changed", fields: ["accept"] }])
  })

  test("a column of the team can be named by its packs, and its loss is told", async () => {
    const def = { name: "民情地图", accept: ["民情地图"], reject: [], urlHints: [], freshDays: null }
    await desk.saveRules(columns({ columns: { mqdt: def } }), columnsId)
    await desk.saveRules(pack(smallPack("mqdt")), null)
    await desk.deleteRules(columnsId)
    expect((await infoOf("small-copy"))?.fault).toContain("没有这个栏目")
  })

  test("a synonym for no column is refused", async () => {
    await expect(desk.addSynonym("none", "x")).rejects.toMatchObject({ code: "no-column" })
    await expect(desk.addSynonym("zcjd", "　")).rejects.toMatchObject({ code: "bad-pack" })
    expect(await listOwnFiles()).toEqual([])
  })
})

test("a draft is tried on a stored run without a request: verdicts and points that change", async () => {
  const world = smallWorld()
  const engine = createEngine(world.ports)
  const id = await engine.handlers.startRun(requestOf("www.a.gov.cn"))
  await vi.waitFor(async () => expect((await getRun(id))?.state).toBe("done"))
  world.asked.length = 0

  const same = await desk.tryRules(pack(smallPack("qzqd")), null, id)
  expect(same.shifts.map(({ rule, after }) => [rule, after])).toEqual([
    ["T-yjya", null],
    ["T-zcjd", null],
  ])
  const heavier = await desk.tryRules(pack(smallPack("qzqd", 8)), null, id)
  expect(heavier.shifts[0]).toMatchObject({
    rule: "T-qzqd",
    before: { verdict: "pass", points: 5 },
    after: { verdict: "pass", points: 8 },
  })
  const other = await desk.tryRules(pack(smallPack("zfgb")), null, id)
  expect(other.shifts[0]?.after?.verdict).not.toBe("pass")
  expect(world.asked).toEqual([])
  expect(await listOwnFiles()).toEqual([])
  await expect(desk.tryRules(pack(smallPack("qzqd")), null, "none")).rejects.toMatchObject({ code: "no-run" })
})

test("what was found of rules that a draft leaves alone is kept, unless it was found by another build", async () => {
  const two = JSON.parse(smallPack("qzqd"))
  two.rules.push({ ...two.rules[0], id: "T-zcjd", check: { kind: "column", columns: ["zcjd"] } })
  await desk.saveRules(pack(JSON.stringify(two)), null)
  const { packs, columns } = (await source.library()).all
  const world = smallWorld()
  const engine = createEngine({
    ...world.ports,
    build: async () => "one",
    ruleSet: async (ids) => sound(await ruleSetOf(packs, ids, columns)).ruleSet,
  })
  const request = { ...requestOf("www.b.gov.cn"), packIds: ["small-copy"] }
  const id = await engine.handlers.startRun(request)
  await vi.waitFor(async () => expect((await getRun(id))?.state).toBe("done"))

  // Told apart from what judging anew finds.
  const stored = (await getResult(id)) as RunResult
  const findings = stored.findings.map((one) => ({ ...one, verdict: "not-applicable" as const, ratio: null }))
  await putRun((await getRun(id)) as RunRecord, { ...stored, findings })
  two.rules[0].weight = 8
  const shiftsOf = async (build: string) => {
    const other = createRuleDesk(
      source,
      now,
      async () => {},
      async () => build,
    )
    const { shifts } = await other.tryRules(pack(JSON.stringify(two)), "small-copy", id)
    return shifts.map(({ rule, before, after }) => [rule, before?.verdict, after?.verdict])
  }
  expect(await shiftsOf("one")).toEqual([["T-qzqd", "not-applicable", "pass"]])
  expect(await shiftsOf("two")).toEqual([["T-qzqd", "pass", "pass"]])
})
