import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { gunzipSync } from "node:zlib"
import { afterAll, beforeAll, expect, test } from "vitest"
import { findBrowser } from "../../src/platform/node/find-browser"
import type { FixtureSite } from "../sites/listen"
import { startRendered } from "../sites/rendered/serve"
import { renderedAsOf, renderedColumns } from "../sites/rendered/truth"
import { spawnCli } from "../unit/cli/run-cli"

interface Result {
  findings: { rule: string; verdict: string }[]
  pages: { url: string; outcome: string; rendered: boolean }[]
}

let site: FixtureSite
let folder: string
beforeAll(async () => {
  site = await startRendered()
  folder = await mkdtemp(path.join(tmpdir(), "gongkai-audit-render-"))
})
afterAll(async () => {
  await site?.close()
  await rm(folder, { recursive: true, force: true })
})

const audit = async (...more: string[]): Promise<Result> => {
  const mapping = ["--map-host", `*.gov.cn=127.0.0.1:${site.port}`]
  const run = await spawnCli(
    ["audit", site.url, ...mapping, "--as-of", renderedAsOf, "--delay", "20", ...more],
    folder,
  )
  expect([run.status, run.status === 0 || run.stderr]).toEqual([0, true])
  return JSON.parse(run.stdout)
}

const pageAt = ({ pages }: Result, at: string) => pages.find(({ url }) => new URL(url).pathname === at)

test("the command line draws pages in the browser that --render names; its run is judged again without one", async () => {
  const saved = path.join(folder, "run.json.gz")
  const result = await audit("--render", findBrowser() as string, "--save-run", saved)
  for (const { path: at, by } of renderedColumns) {
    const never = by === "guard-for-ever"
    expect([at, pageAt(result, at)]).toMatchObject([
      at,
      { outcome: never ? "challenge" : "ok", rendered: !never },
    ])
  }
  const { visits } = JSON.parse(gunzipSync(await readFile(saved)).toString())
  for (const { path: at, by, count } of renderedColumns) {
    const made = visits.find(({ url }: { url: string }) => new URL(url).pathname === at)
    const addresses = made.page?.entries.map(({ url }: { url: string }) => url) ?? []
    expect([at, addresses.length]).toEqual([at, by === "guard-for-ever" ? 0 : count])
    for (const url of addresses) expect(url).toMatch(`http://${site.host}${at}`)
  }
  const again = await spawnCli(["replay", saved], folder)
  expect(again.stderr).not.toContain("Error")
  expect(JSON.parse(again.stdout).findings).toEqual(result.findings)
})

test("without it such pages are blocked, with the reason", async () => {
  const result = await audit()
  expect(result.pages.filter(({ rendered }) => rendered)).toEqual([])
  expect(pageAt(result, "/gkzn/")).toMatchObject({ outcome: "challenge" })
  expect(pageAt(result, "/yjya/")).toMatchObject({ outcome: "script-drawn" })
  expect(result.findings.find(({ rule }) => rule === "CN20-1.1-a")).toMatchObject({ verdict: "blocked" })
})

test("a browser that is none is refused before the first request", async () => {
  const before = site.requests().length
  const run = await spawnCli(["audit", site.url, "--render", "no-such-browser"], folder)
  expect(run).toMatchObject({ status: 2 })
  expect(run.stderr).toContain("no-such-browser: 没有这个文件")
  expect(site.requests()).toHaveLength(before)
})
