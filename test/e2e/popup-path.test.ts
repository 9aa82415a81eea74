import { afterAll, beforeAll, expect, test } from "vitest"
import { readCsv } from "./findings"
import { openWorld, sampleAsOf, type World } from "./world"

let world: World
beforeAll(async () => {
  world = await openWorld({ gapMs: 100 })
})
afterAll(() => world?.close())

test("from the toolbar icon to the CSV", async () => {
  const popup = await world.openPopup()
  await popup.waitFor("ready")
  expect(await popup.page.getByRole("heading", { level: 1 }).textContent()).toBe("望溪县人民政府")
  expect(await popup.page.getByLabel("层级").inputValue()).toBe("county")
  await popup.start(sampleAsOf)
  expect(await popup.progress()).toMatch(/^指标已查完 \d+ \/ \d+；已读页面 \d+$|^尚未开始$/)

  await popup.waitFor("finished", 90_000)
  const score = Number(await popup.score())
  expect(score).toBeGreaterThan(0)
  expect(score).toBeLessThan(100)
  const badge = await world.extension.inWorker(() => chrome.action.getBadgeText({}))
  expect(badge).toBe(String(Math.round(score)))

  const { name, text } = await popup.exportCsv()
  expect(name).toBe(`望溪县人民政府-${sampleAsOf}-findings.csv`)
  const rows = readCsv(text)
  expect(rows).toHaveLength(64)
  expect(new Set(rows.map((row) => row.网站标识码))).toEqual(new Set(["9901210001"]))
  // The catalogue of fields stands in a PDF alone, in Chinese fonts that are not embedded.
  const catalogue = rows.find((row) => row.指标编号 === "CN20-1.2-c")
  expect(catalogue).toMatchObject({ 结论: "符合" })
  expect(catalogue?.佐证URL).toContain(".pdf")
  const weight = (row: Record<string, string>) => Number(row.权重)
  const decided = rows.filter((row) => row.得分 !== "")
  const points = decided.reduce((sum, row) => sum + Number(row.得分), 0)
  const full = decided.reduce((sum, row) => sum + weight(row), 0)
  expect((100 * points) / full).toBeCloseTo(score, 0)
})

test("the full report shows the same run in a tab", async () => {
  const popup = await world.openPopup()
  await popup.waitFor("finished")
  const score = await popup.score()
  const address = await popup.reportAddress()
  await popup.close()
  const report = await world.extension.context.newPage()
  await report.goto(address)
  expect(await report.getByTestId("score").textContent()).toBe(score)
  await report.close()
})
