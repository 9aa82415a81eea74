import { describe, expect, it } from "vitest"
import { replayRun } from "../../../src/core/audit/replay"
import { defaultAuditSettings } from "../../../src/core/audit/types"
import { readPage } from "../../../src/core/page/read"
import { asOf, auditGenerated, type GeneratedAudit } from "../../sites/generated/audit"
import { generatedSite, generatedUrl } from "../../sites/generated/serve"

const SIZES = [500, 5000, 50_000]
/** The smallest set of pages from which every rule is judged the same with the same evidence: `npm run bench requests` works it out. */
const EVIDENCE = 73

/** Every page of a site that links lead to, by breadth. */
function crawl(pages: number): string[] {
  const respond = generatedSite(pages)
  const queue = [generatedUrl]
  const seen = new Set(queue)
  const { host } = new URL(generatedUrl)
  const read: string[] = []
  for (const url of queue) {
    const { status, resource } = respond(new URL(url))
    if (!resource.type.startsWith("text/html")) continue
    expect(status, url).toBe(200)
    read.push(url)
    const page = readPage({ url, bytes: resource.body, contentType: resource.type })
    for (const { url: to } of page.links) {
      if (new URL(to).host !== host || seen.has(to)) continue
      seen.add(to)
      queue.push(to)
    }
  }
  return read
}

describe("a generated site", { timeout: 60_000 }, () => {
  it("has about as many pages as were asked for, each linked and each there", () => {
    const { length } = crawl(500)
    expect(length).toBeGreaterThan(450)
    expect(length).toBeLessThan(550)
  })

  it("gives the same page each time", () => {
    const url = new URL(`${generatedUrl}xwzx/dt2/`)
    expect(generatedSite(5000)(url)).toEqual(generatedSite(5000)(url))
    expect(generatedSite(5000)(url)).not.toEqual(generatedSite(500)(url))
  })
})

describe("what an audit asks of a site", { timeout: 60_000 }, () => {
  const audits = new Map<number, Promise<GeneratedAudit>>()
  const auditOf = (pages: number) => {
    const audit = audits.get(pages) ?? auditGenerated(pages)
    audits.set(pages, audit)
    return audit
  }

  it("does not grow with the site", async () => {
    const [small, middle, large] = await Promise.all(SIZES.map(auditOf))
    expect(small?.result.cut).toBeNull()
    const count = (audit: GeneratedAudit | undefined) => audit?.requests.length ?? Number.NaN
    expect(count(middle)).toBeLessThanOrEqual(count(small) * 1.1)
    expect(count(large)).toBeLessThanOrEqual(count(small) * 1.1)
  })

  it("is little more than what holds the evidence, and a small part of what a crawler asks that follows every link", async () => {
    const { requests } = await auditOf(5000)
    expect(requests.length).toBeLessThanOrEqual(1.6 * EVIDENCE)
    expect(requests.length).toBeLessThanOrEqual(5000 / 30)
  })

  it("finds the same on every size", async () => {
    const [small, ...others] = await Promise.all(SIZES.map(auditOf))
    const verdicts = ({ result }: GeneratedAudit) =>
      result.findings.map(({ rule, verdict, ratio, reason }) => [rule, verdict, ratio, reason.code])
    for (const other of others) expect(verdicts(other)).toEqual(verdicts(small as GeneratedAudit))
  })

  it("is judged again from its record to the same bytes", async () => {
    const { result, subject, ruleSet, visits } = await auditOf(500)
    const settings = { ...defaultAuditSettings, maxRequests: 1000 }
    const file = { subject, asOf, settings, visits, cut: result.cut, result }
    const again = await replayRun(file, ruleSet, () => 0)
    expect(JSON.stringify(again)).toBe(JSON.stringify(result))
  })

  it("proves absence by the same bounded search on every size", async () => {
    const [small, ...others] = await Promise.all(SIZES.map(auditOf))
    const absent = ({ result }: GeneratedAudit) =>
      result.findings.filter(({ verdict }) => verdict === "not-found")
    const trails = (audit: GeneratedAudit) => absent(audit).map(({ rule, searched }) => ({ rule, searched }))
    expect(trails(small as GeneratedAudit).length).toBeGreaterThan(0)
    for (const { searched } of trails(small as GeneratedAudit)) expect(searched.length).toBeLessThan(30)
    for (const other of others) expect(trails(other)).toEqual(trails(small as GeneratedAudit))
  })

  it("is the same, and found the same, whatever order answers come in", async () => {
    const calm = await auditOf(5000)
    for (const seed of [1, 2, 3]) {
      const lot = (url: string) =>
        [...url].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, seed)
      const shuffled = await auditGenerated(
        5000,
        (url) => new Promise((resolve) => setTimeout(resolve, lot(url) % 7)),
      )
      expect(shuffled.result.findings).toEqual(calm.result.findings)
      expect(shuffled.result.asOf).toBe(asOf)
      expect([...shuffled.requests].sort()).toEqual([...calm.requests].sort())
    }
  })
})
