import fc from "fast-check"
import { strToU8 } from "fflate"
import { describe, expect, it } from "vitest"
import { replayRun } from "../../../src/core/audit/replay"
import { packBody, writeRunFile } from "../../../src/core/audit/run-file"
import { RunFileError } from "../../../src/core/audit/run-file-flaw"
import {
  isRunJournal,
  journalHead,
  journalHostLine,
  journalLine,
  readRunJournal,
} from "../../../src/core/audit/run-journal"
import { defaultAuditSettings } from "../../../src/core/audit/types"
import type { HostNote } from "../../../src/core/crawl/host-notes"
import { NOTHING } from "../../../src/core/crawl/means"
import { subject } from "../make"
import { auditScripted, looksFor, ruleSet, type SiteMap, testChecks } from "./scripted-site"

const map: SiteMap = { "/": ["/a", "/b"], "/a": ["/c"], "/b": { outcome: "timeout" }, "/c": ["/d"], "/d": [] }
const rules = [looksFor("/c"), looksFor("/x")]
const head = { subject: subject(), asOf: "2020-12-31", settings: defaultAuditSettings, packs: ["test"] }
const sha256 = "a".repeat(64)
const body = packBody(strToU8("<p>正文</p>"))

async function journal() {
  const { visits, result } = await auditScripted({ map, rules })
  const seen = visits.map((visit) => ({ ...visit, sha256: visit.page ? sha256 : "" }))
  const lines = seen.map((visit, at) => journalLine(visit, at === 0 ? body : undefined))
  return { bytes: strToU8(journalHead(head) + lines.join("")), visits: seen, result }
}

describe("the journal of a run", () => {
  it("comes back as it was written", async () => {
    const { bytes, visits } = await journal()
    expect(isRunJournal(bytes)).toBe(true)
    expect(readRunJournal(bytes)).toEqual({
      ...head,
      cut: "stopped",
      visits: JSON.parse(JSON.stringify(visits)),
      bodies: { [sha256]: body },
      hosts: new Map(),
    })
  })

  it("knows of each host what it said last", async () => {
    const manners = { notBefore: 5, gapMs: 500, connections: 2, recovery: 0.5 }
    const robots = { address: "http://a.gov.cn/robots.txt", status: 404, text: "", cost: NOTHING }
    const notes: [string, HostNote][] = [
      ["a.gov.cn", { robots }],
      ["a.gov.cn", { manners }],
      ["b.gov.cn", { manners }],
      ["a.gov.cn", { manners: { ...manners, closedBy: { status: 429, contentType: null } } }],
    ]
    const [first] = (await journal()).visits
    const lines = notes.map(([host, note]) => journalHostLine(host, note))
    const text = journalHead(head) + lines.join("") + (first ? journalLine(first) : "")
    const { hosts, visits } = readRunJournal(strToU8(text))
    expect(visits).toHaveLength(1)
    expect(hosts).toEqual(
      new Map([
        ["a.gov.cn", { robots, manners: notes[3]?.[1].manners }],
        ["b.gov.cn", { manners }],
      ]),
    )
    const flawed = `${journalHead(head)}${JSON.stringify({ host: "a", note: { manners: {} } })}\n`
    expect(() => readRunJournal(strToU8(flawed))).toThrow("第2行.note.manners.notBefore")
  })

  it("is judged to what an undisturbed run found, where all of it was written", async () => {
    const { bytes, result } = await journal()
    const again = await replayRun(readRunJournal(bytes), ruleSet(rules), () => 0, testChecks)
    expect({ findings: again.findings, score: again.score, cut: again.cut }).toEqual({
      findings: result.findings,
      score: result.score,
      cut: null,
    })
  })

  it("gives what was written to the end of a line, wherever its writer was killed", async () => {
    const { bytes, visits } = await journal()
    const headLength = strToU8(journalHead(head)).length
    fc.assert(
      fc.property(fc.integer({ min: headLength, max: bytes.length }), (length) => {
        const kept = bytes.subarray(0, length)
        const lines = kept.filter((byte) => byte === 0x0a).length - 1
        expect(readRunJournal(kept).visits).toEqual(JSON.parse(JSON.stringify(visits.slice(0, lines))))
      }),
    )
  })

  it("is refused with the line of its flaw", async () => {
    const { visits } = await journal()
    const [first] = visits
    const wrong = [
      ["", "文件不完整"],
      [journalHead(head).slice(0, -1), "文件不完整"],
      [`${journalHead({ ...head, asOf: "2020-13-01" })}`, "第1行.asOf"],
      [`${journalHead(head)}{}\n`, "第2行.visit"],
      [`${journalHead(head)}${first && journalLine(first)}{\n`, "第3行"],
    ] as const
    for (const [text, where] of wrong) {
      const reading = () => readRunJournal(strToU8(text))
      expect(reading).toThrow(RunFileError)
      expect(reading).toThrow(where)
    }
  })

  it("is given up at the first flaw, whatever comes after it", () => {
    const lines = new Uint8Array(5_000_000).fill(0x0a)
    const before = process.memoryUsage().rss
    expect(() => readRunJournal(lines)).toThrow("第1行")
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  it("is told from a run file", async () => {
    const { result, visits } = await journal()
    const file = { ...head, cut: null, visits, bodies: {}, result }
    for (const gzip of [true, false]) expect(isRunJournal(writeRunFile(file, { gzip }))).toBe(false)
  })
})
