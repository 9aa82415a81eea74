import "fake-indexeddb/auto"
import { IDBFactory } from "fake-indexeddb"
import { gunzipSync, gzipSync, strFromU8, strToU8 } from "fflate"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { requestOf, smallWorld } from "./small-site"

const at = "2021-01-02T03:04:05.000Z"

/** The modules of an engine, as a document that was just opened has them, over the database of the moment. */
async function newEngine(world = smallWorld()) {
  vi.resetModules()
  const { createEngine } = await import("../../../src/platform/browser/engine")
  const { exportRun } = await import("../../../src/platform/browser/run-files/export-run")
  const { importRun } = await import("../../../src/platform/browser/run-files/import-run")
  const runs = await import("../../../src/platform/browser/store/runs")
  const visits = await import("../../../src/platform/browser/store/visits")
  const engine = createEngine(world.ports)
  async function audited(host = "www.a.gov.cn"): Promise<string> {
    const id = await engine.handlers.startRun(requestOf(host))
    await vi.waitFor(async () => expect((await runs.getRun(id))?.state).toBe("done"), { timeout: 15_000 })
    return id
  }
  const csv = async (id: string) => (await engine.handlers.exportFiles(id, "csv")).map(({ text }) => text)
  return { ...engine, ...engine.handlers, exportRun, importRun, audited, csv, runs, visits, world }
}

type Engine = Awaited<ReturnType<typeof newEngine>>

const jsonOf = async (blob: Blob) =>
  JSON.parse(strFromU8(gunzipSync(new Uint8Array(await blob.arrayBuffer()))))
const fileOf = (value: unknown) => new Blob([gzipSync(strToU8(JSON.stringify(value)), { mtime: 0 })])

/** Another machine: nothing is kept there. */
const elsewhere = async () => {
  globalThis.indexedDB = new IDBFactory()
  return newEngine()
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe("a run in a file", () => {
  test("is the same on another machine: findings, tables, pages, bodies, reviews; and leaves it as the same file", async () => {
    const first = await newEngine()
    const id = await first.audited()
    const review = { rule: "T-qzqd", verdict: "fail", note: "旧", who: "张三", at } as const
    await first.saveReview(id, review)
    const exported = await first.exportRun(id)
    expect(exported).toMatchObject({
      missing: 0,
      left: 0,
      name: expect.stringMatching(/-2020-12-31-run\.json\.gz$/),
    })
    const json = await jsonOf(exported.blob)
    expect(Object.keys(json.bodies).length).toBeGreaterThan(2)
    const tables = await first.csv(id)

    const second = await elsewhere()
    const copy = await second.importRun(exported.blob, "run.json.gz", at)
    expect(await second.csv(copy)).toEqual(tables)
    expect(await second.runs.listReviews(copy)).toEqual([review])
    expect(await second.runs.getRun(copy)).toMatchObject({
      state: "done",
      imported: { name: "run.json.gz", at },
    })
    const sha256 = json.visits[0].sha256
    expect(new TextDecoder().decode((await second.visits.getBody(copy, sha256)) ?? undefined)).toContain(
      "首页",
    )
    expect(await jsonOf((await second.exportRun(copy)).blob)).toEqual(json)
    expect(second.world.asked).toEqual([])
  })

  test("holds what only memory has, where the database takes nothing", async () => {
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError")
    })
    const first = await newEngine()
    const id = await first.audited()
    const { blob, missing } = await first.exportRun(id)
    const tables = await first.csv(id)
    expect(missing).toBe(0)
    expect((await jsonOf(blob)).visits.length).toBeGreaterThan(4)
    full.mockRestore()
    const second = await elsewhere()
    expect(await second.csv(await second.importRun(blob, "a", at))).toEqual(tables)
  })

  test("says how many pages it lacks, where the database can't be read any more", async () => {
    const first = await newEngine()
    const id = await first.audited()
    await first.saveReview(id, { rule: "T-qzqd", verdict: "fail", note: "", who: "", at })
    const { get } = IDBObjectStore.prototype
    vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (this: IDBObjectStore, key) {
      if (this.name === "visits") throw new DOMException("bad", "DataError")
      return get.call(this, key)
    })
    const { blob, missing } = await first.exportRun(id)
    expect(missing).toBeGreaterThan(4)
    const { visits, result } = await jsonOf(blob)
    expect([visits.length, result.pages.length]).toEqual([0, missing])
  })

  test("that goes on is one that was stopped", async () => {
    const first = await newEngine()
    const id = await first.audited()
    const run = await first.runs.getRun(id)
    if (run) await first.runs.putRun({ ...run, state: "interrupted" })
    const { cut, result } = await jsonOf((await first.exportRun(id)).blob)
    expect([cut, result.cut]).toEqual(["stopped", "stopped"])
  })

  test.each([
    ["no run", "no-run"],
    ["no result", "no-result"],
  ])("is none where there is %s", async (_, code) => {
    const { exportRun, runs, audited } = await newEngine()
    const id = await audited()
    const run = await runs.getRun(id)
    if (code === "no-result" && run) await runs.putRun({ ...run, id: "bare" })
    await expect(exportRun("bare")).rejects.toMatchObject({ code })
  })
})

describe("an imported run", () => {
  let engine: Engine
  let id: string
  beforeEach(async () => {
    const { blob } = await (async () => {
      const first = await newEngine()
      return first.exportRun(await first.audited())
    })()
    engine = await elsewhere()
    id = await engine.importRun(blob, "run.json.gz", at)
  })

  test("is not asked what a site looked like when that site is audited here", async () => {
    await engine.audited()
    expect(engine.world.unchanged).toEqual([])
  })

  test("is not taken up, nor gone on with", async () => {
    await engine.takeUp()
    await expect(engine.goOn(id, async () => ({}))).rejects.toMatchObject({ code: "run-imported" })
    expect(engine.world.asked).toEqual([])
  })

  test("goes with all its pages when it is deleted", async () => {
    await engine.deleteRuns([id])
    expect(await engine.runs.listRuns()).toEqual([])
    expect(await engine.visits.listVisits(id)).toEqual([])
  })
})

describe("a file that is no run", () => {
  let good: { subject: Record<string, unknown>; [name: string]: unknown }
  let engine: Engine
  beforeEach(async () => {
    const first = await newEngine()
    good = await jsonOf((await first.exportRun(await first.audited())).blob)
    engine = await elsewhere()
  })

  /** The good file with one value changed; undefined takes it away. */
  function spoilt(where: string, value: unknown): Blob {
    const file = structuredClone(good)
    const keys = where.split(".")
    const last = keys.pop() ?? ""
    // biome-ignore lint/suspicious/noExplicitAny: a path into JSON
    const inner = keys.reduce((node: any, key) => node[key], file)
    inner[last] = value
    return fileOf(file)
  }
  const failure = (blob: Blob) =>
    engine.importRun(blob, "a.json.gz", at).then(
      () => "imported",
      (error: Error) => error.message,
    )

  test.each<[string, unknown, string]>([
    ["asOf", "2020-13-01", "asOf：应为 YYYY-MM-DD"],
    ["asOf", "2020-12-30", "result.asOf：与档案开头所写的不一致"],
    ["evil", 1, "有不认识的内容：evil"],
    ["settings", undefined, "settings：缺少"],
    ["visits.1.outcome", "fine", "visits.1.outcome：应为"],
    ["visits.0.page.links.0.url", "javascript:alert(1)", "visits.0.page.links.0.url：应为 http(s) 网址"],
    ["visits.0.page.kind", 7, "visits.0.page.kind：应为"],
    ["bodies.xyz", "QQ==", "bodies.xyz：应为 SHA-256"],
    [`bodies.${"b".repeat(64)}`, "<>", "应为 base64"],
    [`bodies.${"b".repeat(64)}`, "QQ==", "压缩数据不完整或已损坏"],
    [`bodies.${"b".repeat(64)}`, btoa(String.fromCharCode(...gzipSync(strToU8("x")))), "与其 SHA-256 不符"],
    ["result.findings.0.verdict", "great", "result.findings.0.verdict：应为"],
    [
      "result.findings.0.evidence.0",
      { url: "javascript:alert(1)", text: "" },
      "evidence.0.url：应为 http(s) 网址",
    ],
    ["result.rules", 3, "result.rules：缺少，或类型不符（应为列表）"],
    ["pointed", { zcjd: "file:///etc/passwd" }, "pointed.zcjd：应为 http(s) 网址"],
  ])("%s = %j is refused with its place", async (where, value, said) => {
    const message = await failure(spoilt(where, value))
    expect(message).toContain(said)
    expect(message).toMatch(/^“a\.json\.gz”没有导入：.*重新导出$/)
    expect(await engine.runs.listRuns()).toEqual([])
  })

  test.each([
    ["gongkai-run/2", /由更新版本的扩展导出，请先更新本扩展$/],
    ["other", /不是评查档案。.*以 run\.json\.gz 结尾$/],
  ])("of the kind %s is refused with what to do about that, and no other advice", async (schema, said) => {
    expect(await failure(spoilt("schema", schema))).toMatch(said)
    expect(await engine.runs.listRuns()).toEqual([])
  })

  test("is refused where it is torn, no text, empty or of something else", async () => {
    const bytes = new Uint8Array(await fileOf(good).arrayBuffer())
    const half = bytes.length / 2
    const spoiltByte = bytes.slice()
    spoiltByte[half | 0] = (spoiltByte[half | 0] ?? 0) ^ 0xff
    for (const [blob, said] of [
      [new Blob([bytes.slice(0, half)]), "压缩数据不完整或已损坏"],
      [new Blob([spoiltByte]), /压缩数据|JSON|SHA|应为|UTF-8/],
      [new Blob([new Uint8Array([0xff, 0xfe, 0x7b])]), "UTF-8"],
      [new Blob([]), "JSON"],
      [new Blob(["<html>"]), "JSON"],
      [new Blob(["[1]"]), "不是评查档案"],
      [new Blob([JSON.stringify({ rules: [] })]), "schema"],
    ] as const)
      expect(await failure(blob)).toMatch(said)
    expect(await engine.runs.listRuns()).toEqual([])
  })

  test("is refused before it is unpacked whole", async () => {
    const bomb = gzipSync(new Uint8Array(600_000_000).fill(32), { level: 1 })
    const before = process.memoryUsage().rss
    let peak = 0
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss)
    }, 5)
    expect(await failure(new Blob([bomb]))).toContain("过大")
    clearInterval(watch)
    expect(peak - before).toBeLessThan(400_000_000)
  }, 60_000)

  test("that the disk has no room for leaves nothing behind", async () => {
    const { put } = IDBObjectStore.prototype
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === "bytes") throw new DOMException("full", "QuotaExceededError")
      return put.apply(this, given)
    })
    expect(await failure(fileOf(good))).toMatch(/没有导入：磁盘空间不足.*请清理磁盘/)
    full.mockRestore()
    expect(await engine.runs.listRuns()).toEqual([])
  })

  test("that was broken off in the middle says so", async () => {
    const whole = fileOf(good)
    const { createImport } = await import("../../../src/platform/browser/store/imports")
    const id = await engine.importRun(whole, "a", at)
    const run = await engine.runs.getRun(id)
    if (!run) throw new Error("not kept")
    // As the database stands when the browser is killed before the last write.
    const error = { code: "import-broken", text: "导入没有完成，请删除这条记录后重新导入" }
    await createImport(id).begin({ ...run, state: "failed", error })
    const next = await newEngine()
    await next.takeUp()
    expect(await next.runs.getRun(id)).toMatchObject({ state: "failed", error })
    expect(next.world.asked).toEqual([])
  })

  test("forges no score", async () => {
    const id = await engine.importRun(spoilt("result.score.value", 3), "a", at)
    const genuine = (good.result as { score: { value: number } }).score.value
    expect(genuine).not.toBe(3)
    expect((await engine.runs.getRun(id))?.score).toBe(genuine)
  })
})
