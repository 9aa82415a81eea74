import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { findingsCsv } from "../../src/core/export/findings-csv"
import { exportRun } from "./download"
import { openWorld, sampleAsOf, type World } from "./world"

/** A run in a file goes from one browser to another: by the buttons a person has. */

let folder: string
let world: World
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "gongkai-run-files-"))
})
afterEach(() => world?.close())
afterAll(() => rm(folder, { recursive: true, force: true }))

test("an audit is exported from its report and imported in another browser: the same report, offline, marked as imported", async () => {
  world = await openWorld({ gapMs: 100 })
  const popup = await world.openPopup()
  await popup.start(sampleAsOf)
  await popup.waitFor("finished", 90_000)
  const [csv, address, score] = [await popup.exportCsv(), await popup.reportAddress(), await popup.score()]
  await popup.close()
  const report = await world.extension.context.newPage()
  await report.goto(address)
  const exported = await exportRun(report)
  expect(exported.name).toMatch(/-2021-06-30-run\.json\.gz$/)
  expect(findingsCsv(exported.file.result)).toBe(csv.text)
  const name = path.join(folder, exported.name)
  await writeFile(name, exported.bytes)
  await writeFile(path.join(folder, "half.json.gz"), exported.bytes.subarray(0, exported.bytes.length / 2))
  await world.close()

  world = await openWorld()
  const page = world.tab
  await page.goto(world.extension.url("options.html"))
  const chooser = page.locator('input[type="file"]').first()
  await chooser.setInputFiles(path.join(folder, "half.json.gz"))
  await page
    .getByRole("alert")
    .getByText(/“half\.json\.gz”没有导入：压缩数据不完整.*重新导出/)
    .waitFor()
  const asked = world.site.requests().length
  await chooser.setInputFiles(name)
  await page.getByText(`已导入“${exported.name}”`).waitFor()
  expect(await page.getByRole("alert").count()).toBe(0)
  await page.getByText(`由“${exported.name}”导入`).waitFor()

  const again = await exportRun(page, page.getByRole("button", { name: /^导出档案：/ }))
  expect(again.file).toEqual(exported.file)

  await page.getByRole("link", { name: /人民政府/ }).click()
  await page.getByText(`由“${exported.name}”导入`).waitFor()
  expect(await page.getByTestId("score").textContent()).toBe(score)
  await page.getByRole("table").getByRole("button").first().click()
  await page.getByRole("link", { name: "查看存档" }).first().waitFor()
  expect(await page.getByRole("button", { name: "指认栏目" }).count()).toBe(0)
  expect(world.site.requests().length).toBe(asked)

  // What the popup shows of the site are audits made here.
  await page.goto(world.site.url)
  const fresh = await world.openPopup()
  await fresh.waitFor("ready")
})
