import { existsSync } from "node:fs"
import { mkdtemp, readFile, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { toJson } from "../../../src/core/export/json"
import { addressKey } from "../../../src/core/text/url"
import type { FixtureSite } from "../../sites/listen"
import { serveFolder } from "../../sites/serve-folder"
import { runCli } from "./run-cli"

const folder = process.env.REAL_PAGES ?? ""
const readJson = async (file: string) => JSON.parse(await readFile(path.join(folder, file), "utf8"))

type Result = ReturnType<typeof toJson>
const finding = ({ findings }: Result, rule: string) => findings.find((one) => one.rule === rule)
const blamed = ({ findings }: Result) =>
  findings.filter(({ verdict }) => verdict === "fail" || verdict === "not-found" || verdict === "partial")

async function audit(
  site: FixtureSite,
  url: string,
  ...more: string[]
): Promise<{ status: number; result: Result }> {
  const map = ["--map-host", `*.gov.cn=127.0.0.1:${site.port}`]
  const { status, stdout } = await runCli(
    ["audit", url, ...map, "--delay", "0", "--as-of", "2021-06-30", ...more],
    tmpdir(),
  )
  return { status, result: JSON.parse(stdout) }
}

describe.skipIf(!folder)("a real site, saved in part (REAL_PAGES)", () => {
  let site: FixtureSite
  let scratch: string
  let start: string
  let result: Result
  let labels: {
    columns: Record<string, { href: string; state: string }[]>
    annual_reports: { year: number; url: string }[]
  }

  beforeAll(async () => {
    const [, home = ""] = (await readFile(path.join(folder, "site/MANIFEST.tsv"), "utf8")).split("\n")
    start = home.split("\t")[0] ?? ""
    labels = await readJson("site/labels.json")
    scratch = await mkdtemp(path.join(tmpdir(), "gongkai-real-"))
    site = await serveFolder(path.join(folder, "site"), new URL(start).host)
    result = (await audit(site, start, "--save-run", path.join(scratch, "run.gz"))).result
  })
  afterAll(async () => {
    await site.close()
    await rm(scratch, { recursive: true })
  })

  it("reads the columns that were kept", () => {
    const read = new Set(
      result.pages.filter(({ outcome }) => outcome === "ok").map(({ url }) => addressKey(url)),
    )
    const kept = Object.values(labels.columns)
      .flat()
      .filter(({ state }) => state === "in subset")
    expect(kept.length).toBeGreaterThan(5)
    for (const { href } of kept) expect(read).toContain(addressKey(new URL(href, start).href))
  })

  it("finds the error in the published annual report", () => {
    const report = labels.annual_reports.find(({ year }) => year === 2020)
    const found = finding(result, "CN20-0-a")
    expect(found?.verdict).toBe("partial")
    expect(found?.evidence.map(({ url }) => url)).toContain(report?.url)
    expect(found?.reason.text).toMatch(/26.*20/)
  })

  it("passes nothing that no reader finds", () => {
    expect(labels.columns.疫情防控).toEqual([])
    expect(finding(result, "CN20-4.1-a")?.verdict).not.toBe("pass")
  })

  it("does not blame the site for a list that scripts draw", () => {
    expect(finding(result, "CN20-1.3-c")?.verdict).toBe("blocked")
  })

  it("says where it looked for whatever it did not find", () => {
    for (const { searched, verdict } of blamed(result))
      if (verdict === "not-found") expect(searched.length).toBeGreaterThan(0)
  })

  it("is judged again to the same findings", async () => {
    const { stdout } = await runCli(["replay", path.join(scratch, "run.gz")], scratch)
    expect(JSON.parse(stdout).findings).toEqual(result.findings)
  })
})

describe.skipIf(!existsSync(path.join(folder, "homes/labels.json")))(
  "real home pages of which nothing else was saved (REAL_PAGES)",
  () => {
    let site: FixtureSite
    let hosts: string[]

    beforeAll(async () => {
      hosts = Object.keys(await readJson("homes/labels.json"))
      site = await serveFolder(path.join(folder, "homes"), hosts[0] ?? "")
    })
    afterAll(() => site.close())

    it("decide nothing against their sites", async () => {
      for (const host of hosts) {
        const { result } = await audit(site, `http://${host}/`)
        expect(blamed(result), host).toEqual([])
        expect(result.cut, host).toMatch(/^(host-refuses|unreachable)$/)
      }
    })

    it("that only send their visitors on are unreachable when there is nothing there", async () => {
      for (const host of hosts) {
        const { size } = await stat(path.join(folder, "homes", `${host}.html`))
        if (size < 2000) expect((await audit(site, `http://${host}/`)).status, host).toBe(3)
      }
    })
  },
)
