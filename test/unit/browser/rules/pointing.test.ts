import "fake-indexeddb/auto"
import { beforeEach, describe, expect, test, vi } from "vitest"
import { ruleSetOf } from "../../../../src/core/audit/rule-set"
import { createEngine } from "../../../../src/platform/browser/engine"
import { createRuleDesk } from "../../../../src/platform/browser/rules/desk"
import { createLibrary, sound } from "../../../../src/platform/browser/rules/library"
import { columnsId } from "../../../../src/platform/browser/rules/types"
import { pointedOn } from "../../../../src/platform/browser/store/pointed"
import { listOwnFiles, removeOwnFile } from "../../../../src/platform/browser/store/rule-files"
import { getResult, getRun } from "../../../../src/platform/browser/store/runs"
import { requestOf, smallWorld } from "../small-site"
import { shippedFiles, smallPack } from "./packs"

let world: ReturnType<typeof smallWorld>
let engine: ReturnType<typeof createEngine>
let desk: ReturnType<typeof createRuleDesk>
let host = 0
let id: string

/** A run of a site that calls its gazette 政策解读: the column is not found. */
beforeEach(async () => {
  for (const file of await listOwnFiles()) await removeOwnFile(file.id)
  world = smallWorld()
  const source = createLibrary(shippedFiles)
  engine = createEngine({
    ...world.ports,
    async ruleSet(ids) {
      const { packs, columns } = (await source.library()).all
      return sound(await ruleSetOf(packs, ids, columns)).ruleSet
    },
  })
  desk = createRuleDesk(source, world.ports.clock.now, engine.goOn)
  await desk.saveRules({ kind: "pack", text: smallPack("zfgb") }, null)
  id = await engine.handlers.startRun({ ...requestOf(`www.p${++host}.gov.cn`), packIds: ["small-copy"] })
  await ended()
})

const ended = () => vi.waitFor(async () => expect((await getRun(id))?.state).toBe("done"))
const verdict = async () => (await getResult(id))?.findings[0]?.verdict
const address = () => `http://www.p${host}.gov.cn/c3/`
const order = (change: object = {}) => ({ column: "zfgb", url: address(), synonym: null, ...change })

describe("a column that was not found", () => {
  test("is named with what the site calls the address", async () => {
    expect(await verdict()).toBe("not-found")
    const { columns, label } = await desk.pointable(id, "T-qzqd", address())
    expect(columns.map(({ key }) => key)).toEqual(["zfgb"])
    expect(label).toBe("政策解读")
    expect(await desk.pointable(id, "none", "not an address")).toEqual({ columns: [], label: null })
  })

  test("is judged at once when a person points at it; only its page is asked for", async () => {
    world.asked.length = 0
    await desk.pointColumn(id, order())
    await ended()
    expect(await verdict()).toBe("pass")
    expect((await getResult(id))?.findings[0]?.column?.url).toBe(address())
    expect(world.asked.filter((url) => !url.includes("/c3/"))).toEqual([])
  })

  test("is remembered for the site: the next audit looks there, another site's does not", async () => {
    await desk.pointColumn(id, order())
    await ended()
    const { subject } = requestOf(`www.p${host}.gov.cn`)
    expect(await pointedOn(subject)).toEqual({ zfgb: address() })
    expect(await pointedOn({ ...subject, pathPrefix: "/other/" })).toEqual({})
    id = await engine.handlers.startRun({ ...requestOf(`www.p${host}.gov.cn`), packIds: ["small-copy"] })
    await ended()
    expect(await verdict()).toBe("pass")
  })

  test("is forgotten again", async () => {
    await desk.pointColumn(id, order())
    await ended()
    await desk.pointColumn(id, order({ url: null }))
    await ended()
    expect(await verdict()).toBe("not-found")
    expect(await pointedOn(requestOf(`www.p${host}.gov.cn`).subject)).toEqual({})
  })

  test("gives its name to the dictionary, by which other sites' columns are found", async () => {
    await desk.pointColumn(id, order({ synonym: "政策解读" }))
    await ended()
    expect(JSON.parse(await desk.ruleText(columnsId)).columns.zfgb.accept).toEqual(["政策解读"])
    id = await engine.handlers.startRun({ ...requestOf(`www.p${++host}.gov.cn`), packIds: ["small-copy"] })
    await ended()
    expect(await verdict()).toBe("pass")
  })

  test("is tried with drafts where it was pointed at", async () => {
    await desk.pointColumn(id, order())
    await ended()
    const { shifts } = await desk.tryRules({ kind: "pack", text: smallPack("zfgb") }, "small-copy", id)
    expect(shifts).toEqual([])
  })
})

test.each([
  ["no web address", { url: "javascript:alert(1)" }, "bad-address"],
  ["no column", { column: "__proto__" }, "no-column"],
])("%s is refused and nothing remembered", async (_, change, code) => {
  await expect(desk.pointColumn(id, order(change))).rejects.toMatchObject({ code })
  expect(await pointedOn(requestOf(`www.p${host}.gov.cn`).subject)).toEqual({})
})

test("while a run is open nobody points", async () => {
  world.hold()
  id = await engine.handlers.startRun({ ...requestOf(`www.p${++host}.gov.cn`), packIds: ["small-copy"] })
  await expect(desk.pointColumn(id, order())).rejects.toMatchObject({ code: "run-open" })
  expect(await pointedOn(requestOf(`www.p${host}.gov.cn`).subject)).toEqual({})
  world.go()
  await ended()
})
