import "fake-indexeddb/auto"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { gunzipSync } from "fflate"
import { afterAll, beforeAll, expect, test } from "vitest"
import { createEngine } from "../../../src/platform/browser/engine"
import { createRuleDesk } from "../../../src/platform/browser/rules/desk"
import { createLibrary } from "../../../src/platform/browser/rules/library"
import { exportRun } from "../../../src/platform/browser/run-files/export-run"
import { importRun } from "../../../src/platform/browser/run-files/import-run"
import { startSample } from "../../sites/sample/serve"
import { runCli } from "../cli/run-cli"
import { shippedFiles } from "./rules/packs"
import { smallWorld } from "./small-site"

const tables = ["findings.csv", "pairs.csv", "pages.csv", "result.json"]

let folder: string
let id: string
const engine = createEngine(smallWorld().ports)
const at = (name: string) => path.join(folder, name)
const cli = async (...args: string[]) => expect(await runCli(args, folder)).toMatchObject({ status: 0 })

/** The tables of the run as the extension gives them, by name. */
const exported = async () => {
  const { exportFiles } = engine.handlers
  const files = [...(await exportFiles(id, "csv")), ...(await exportFiles(id, "json"))]
  return tables.map((name) => files.find((file) => file.name.endsWith(name))?.text)
}

/** What `replay` makes of a file: its tables, without the times of the replay itself. */
async function replayed(file: string): Promise<string[]> {
  await cli("replay", file, "--format", "csv", "--out", `${file}.csv`)
  await cli("replay", file, "--out", `${file}.json`)
  const names = [`${file}.csv`, `${file}-pairs.csv`, `${file}-pages.csv`, `${file}.json`]
  const texts = await Promise.all(names.map((name) => readFile(at(name), "utf8")))
  return texts.map((text) =>
    text.replaceAll(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d[\d:.]*Z?/g, "time").replace(/"ms": \d+/, '"ms"'),
  )
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gongkai-files-"))
  const site = await startSample()
  const map = `*.gov.cn=127.0.0.1:${site.port}`
  await cli(
    ...["audit", site.url, "--map-host", map, "--delay", "0", "--as-of", "2021-06-30"],
    ...["--format", "csv", "--out", "cli.csv", "--save-run", "cli.json.gz"],
  )
  await site.close()
  id = await importRun(
    new Blob([await readFile(at("cli.json.gz"))]),
    "cli.json.gz",
    "2021-07-01T00:00:00.000Z",
  )
}, 60_000)
afterAll(() => rm(folder, { recursive: true }))

test("a run of the command line gives the same tables in the extension, byte for byte", async () => {
  const [findings, pairs, pages] = await exported()
  expect(findings).toBe(await readFile(at("cli.csv"), "utf8"))
  expect(pairs).toBe(await readFile(at("cli-pairs.csv"), "utf8"))
  expect(pages).toBe(await readFile(at("cli-pages.csv"), "utf8"))
})

test("the file that the extension makes of it holds the same, and replays to the same bytes", async () => {
  const { blob } = await exportRun(id)
  await writeFile(at("extension.json.gz"), new Uint8Array(await blob.arrayBuffer()))
  const unpacked = async (name: string) => {
    const { visits, ...file } = JSON.parse(new TextDecoder().decode(gunzipSync(await readFile(at(name)))))
    // Pages are in the order they were taken in, those of the command line in the order they came.
    const byAddress = visits.sort((a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1))
    return { ...file, visits: byAddress }
  }
  const [mine, theirs] = [await unpacked("extension.json.gz"), await unpacked("cli.json.gz")]
  expect(mine).toEqual(theirs)
  expect(JSON.stringify(mine.result)).toBe(JSON.stringify(theirs.result))
  expect(await replayed("extension.json.gz")).toEqual(await replayed("cli.json.gz"))
})

test("it is judged again under other rules", async () => {
  const desk = createRuleDesk(createLibrary(shippedFiles), () => 0, engine.goOn)
  const pack = JSON.parse(await desk.ruleText("national-2020"))
  const same = await desk.tryRules({ kind: "pack", text: JSON.stringify(pack) }, "national-2020", id)
  expect(same).toMatchObject({ shifts: [], unread: 0 })
  pack.id = "other"
  const [rule] = pack.rules.filter((one: { check: { kind: string } }) => one.check.kind === "column")
  rule.weight += 1
  const other = await desk.tryRules({ kind: "pack", text: JSON.stringify(pack) }, null, id)
  expect(other.after.value).not.toBe(other.before.value)
})
