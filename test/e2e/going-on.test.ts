import { afterAll, beforeAll, expect, test } from "vitest"
import type { Popup } from "../../src/dev/popup"
import type { FixtureSite } from "../sites/listen"
import { startSample } from "../sites/sample/serve"
import { download } from "./download"
import { type Row, readCsv, verdicts } from "./findings"
import { openWorld, sampleAsOf, until, type World } from "./world"

/** An audit that has used up its budget goes on by the button a person has, and comes to what it would have come to at once. */

let site: FixtureSite
let world: World
let undisturbed: Row[]

beforeAll(async () => {
  site = await startSample()
  world = await openWorld({ site, gapMs: 100 })
  const popup = await world.openPopup()
  await popup.start(sampleAsOf)
  await popup.waitFor("finished", 90_000)
  undisturbed = verdicts(readCsv((await popup.exportCsv()).text))
  await world.close()
})
afterAll(async () => {
  await world?.close()
  await site?.close()
})

/** Served but for what is asked for once in every sitting. */
const asked = () => site.requests().filter((line) => !line.includes("/robots.txt")).length

const spentWords = "请求数、时间或读取量达到上限"

async function goOn(popup: Popup): Promise<void> {
  await popup.page.getByRole("button", { name: "继续评查" }).click()
  await popup.waitFor("running")
  await popup.waitFor("finished", 90_000)
}

test("from the popup, then from the report", async () => {
  world = await openWorld({ site, gapMs: 100, maxRequests: 25 })
  const popup = await world.openPopup()
  const before = asked()
  await popup.start(sampleAsOf)
  await popup.waitFor("finished", 90_000)
  expect(await popup.words()).toContain(spentWords)
  expect(asked() - before).toBeLessThanOrEqual(25)
  await goOn(popup)
  expect(asked() - before).toBeGreaterThan(25)
  expect(asked() - before).toBeLessThanOrEqual(50)
  expect(await popup.words()).toContain(spentWords)

  const address = await popup.reportAddress()
  await popup.close()
  const report = await world.extension.context.newPage()
  await report.goto(address)
  await report.getByRole("region", { name: "得分" }).waitFor()
  const again = report.getByRole("button", { name: "继续评查" })
  for (let times = 0; times < 8 && (await again.count()) > 0; times++) {
    await again.click()
    await report.getByRole("region", { name: "进度" }).waitFor()
    await report.getByRole("region", { name: "得分" }).waitFor({ timeout: 90_000 })
  }
  expect((await report.getByRole("main").textContent())?.includes(spentWords)).toBe(false)

  await world.tab.bringToFront()
  const last = await world.openPopup()
  await last.waitFor("finished")
  expect(verdicts(readCsv((await last.exportCsv()).text))).toEqual(undisturbed)
  await last.close()

  const saved = await download(report, report.getByRole("button", { name: "导出HTML" }))
  expect(saved.name).toMatch(/-2021-06-30-report\.html$/)
  const html = new TextDecoder().decode(saved.bytes)
  expect(html).toMatch(/^<!doctype html>/)
  expect(html).not.toMatch(/<script|<link|<img/)
  const score = await report.getByTestId("score").textContent()
  await report.setContent(html)
  await until(
    () => report.locator("strong").first().textContent(),
    (text) => Number(text).toFixed(1) === Number(score).toFixed(1),
  )
})
