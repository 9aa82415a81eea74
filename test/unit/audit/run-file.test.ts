import { gzipSync, strToU8 } from "fflate"
import { describe, expect, it } from "vitest"
import { replayRun } from "../../../src/core/audit/replay"
import { bodyOf, packBody, type RunFile, readRunFile, writeRunFile } from "../../../src/core/audit/run-file"
import { RunFileError } from "../../../src/core/audit/run-file-flaw"
import { defaultAuditSettings } from "../../../src/core/audit/types"
import { subject } from "../make"
import {
  auditScripted,
  essence,
  looksFor,
  ruleSet,
  type Scripted,
  type SiteMap,
  testChecks,
} from "./scripted-site"

const map: SiteMap = { "/": ["/a", "/b"], "/a": ["/c"], "/b": { outcome: "timeout" }, "/c": ["/d"], "/d": [] }
const rules = [looksFor("/c"), looksFor("/x")]

async function saved(scripted: Partial<Scripted> = {}) {
  const settings = { ...defaultAuditSettings, ...scripted.settings }
  const { result, visits } = await auditScripted({ map, rules, ...scripted })
  const sha256 = "a".repeat(64)
  const file: Omit<RunFile, "schema"> = {
    subject: subject(),
    asOf: "2020-12-31",
    settings,
    packs: ["test"],
    cut: result.cut,
    visits: visits.map((one) => ({ ...one, sha256: one.page ? sha256 : "" })),
    bodies: { [sha256]: packBody(strToU8("<p>正文</p>")) },
    result,
  }
  return { file, result }
}

const replayed = async (file: RunFile, by = rules) => replayRun(file, ruleSet(by), () => 0, testChecks)

describe("a run in a file", () => {
  it.each([true, false])("comes back as it was written (gzip: %s)", async (gzip) => {
    const { file } = await saved()
    const bytes = writeRunFile(file, { gzip })
    expect(bytes[0] === 0x1f).toBe(gzip)
    const read = readRunFile(bytes)
    expect(read).toEqual({ schema: "gongkai-run/1", ...JSON.parse(JSON.stringify(file)) })
    const [visit] = read.visits
    expect(visit && new TextDecoder().decode(bodyOf(read, visit) ?? new Uint8Array())).toBe("<p>正文</p>")
  })

  it("is judged again to the same findings without a request", async () => {
    const { file, result } = await saved()
    const again = await replayed(readRunFile(writeRunFile(file, { gzip: true })))
    expect(again.findings).toEqual(result.findings)
    expect(again.score).toEqual(result.score)
  })

  it("is judged again as of the time at which its pages were read", async () => {
    const { file } = await saved()
    const [home, ...rest] = file.visits
    const visits = home ? [{ ...home, at: "2021-06-30T10:00:00.000Z" }, ...rest] : []
    const now = Date.parse("2026-01-01T00:00:00.000Z")
    const { stats } = await replayRun({ ...file, visits }, ruleSet(rules), () => now, testChecks)
    expect(stats).toMatchObject({
      startedAt: "2021-06-30T10:00:00.000Z",
      finishedAt: "2021-06-30T10:00:00.000Z",
    })
  })

  it.each([
    ["its budget", { settings: { maxRequests: 4 } }],
    [
      "a person",
      {
        before: (address: string, control: { stop(): void }) =>
          void (address.endsWith("/c") && control.stop()),
      },
    ],
  ])("that was cut by %s is cut at the same place when judged again", async (_, scripted) => {
    const { file, result } = await saved(scripted)
    expect(result.cut).not.toBeNull()
    const again = await replayed(readRunFile(writeRunFile(file, { gzip: false })))
    expect(essence(again).pages.map(({ url }) => url)).toEqual(essence(result).pages.map(({ url }) => url))
    const { pages: _pages, ...rest } = essence(result)
    expect(essence(again)).toMatchObject(rest)
  })

  it("calls pages that only other rules ask for not-recorded, and blames nothing for them", async () => {
    const { file } = await saved({ rules: [looksFor("/a")] })
    const again = await replayed(readRunFile(writeRunFile(file, { gzip: false })), [looksFor("/d")])
    expect(again.pages.map((one) => one.outcome)).toContain("not-recorded")
    expect(again.findings[0]?.verdict).toBe("blocked")
  })
})

describe("a file that is no run", () => {
  /** The file with one value of it changed; undefined takes it away. */
  async function spoilt(path: (string | number)[], value: unknown): Promise<Uint8Array> {
    const { file } = await saved()
    const written = JSON.parse(new TextDecoder().decode(writeRunFile(file, { gzip: false })))
    const last = path.length - 1
    const inner = path.slice(0, last).reduce((node, key) => node[key], written)
    inner[path[last] ?? ""] = value
    return strToU8(JSON.stringify(written))
  }

  function failure(bytes: Uint8Array): RunFileError {
    try {
      readRunFile(bytes)
    } catch (error) {
      if (error instanceof RunFileError) return error
      throw error
    }
    throw new Error("was read")
  }

  it.each<[string, Uint8Array]>([
    ["empty", new Uint8Array()],
    ["no JSON", strToU8("<html>")],
    ["a torn archive", gzipSync(strToU8("{}".repeat(500))).subarray(0, 20)],
    ["an archive of nothing", new Uint8Array([0x1f, 0x8b])],
  ])("is refused: %s", (_, bytes) => {
    expect(failure(bytes).where).toBe("")
  })

  it("is refused where its archive claims too much", () => {
    const bomb = gzipSync(strToU8("{}"))
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(bomb.length - 4, 0xfffffff0, true)
    expect(failure(bomb).message).toBe("文件不完整，或解压后过大")
  })

  it.each<[string, (string | number)[], unknown]>([
    ["another schema", ["schema"], "other/9"],
    ["an unknown outcome", ["visits", 0, "outcome"], "fine"],
    ["a script address", ["visits", 0, "page", "links", 0, "url"], "javascript:alert(1)"],
    ["a date that is none", ["asOf"], "2020-13-01"],
    ["a body that is no base64", ["bodies", "b".repeat(64)], "<>"],
    ["no settings", ["settings"], undefined],
  ])("is refused with the place of the flaw: %s", async (_, path, value) => {
    expect(failure(await spoilt(path, value)).where).toBe(path.join("."))
  })

  it("is refused for a key it should not have", async () => {
    expect(failure(await spoilt(["evil"], 1)).what).toContain("evil")
  })
})
