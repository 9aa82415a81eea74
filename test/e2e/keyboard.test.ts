import type { Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { readCsv } from "./findings"
import { openWorld, type World } from "./world"

let world: World
beforeAll(async () => {
  world = await openWorld({ gapMs: 100 })
})
afterAll(() => world?.close())

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: one } = document
    return `${one?.getAttribute("role") ?? one?.tagName} ${one?.textContent?.trim() ?? ""}`
  })

/** Presses Tab until the focus is on something with these words. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  const seen: string[] = []
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press("Tab")
    const now = await focused(page)
    if (words.test(now)) return
    seen.push(now)
  }
  throw new Error(`no Tab stop ${words}; met ${JSON.stringify(seen)}`)
}

test("an audit from start to CSV with the keyboard alone", async () => {
  const popup = await world.openPopup()
  const { page } = popup
  await popup.waitFor("ready")
  await tabTo(page, /^BUTTON 开始评查$/)
  await page.keyboard.press("Enter")
  await popup.waitFor("running")
  await tabTo(page, /^BUTTON 暂停$/)
  await page.keyboard.press("Space")
  await page.getByRole("button", { name: "继续" }).waitFor()
  await tabTo(page, /^BUTTON 继续$/)
  await page.keyboard.press("Space")
  await popup.waitFor("finished", 90_000)

  // A part opens to its items, an item to its rules, a rule to what it rests on.
  await tabTo(page, /^BUTTON 一、加强用权公开/)
  await page.keyboard.press("Enter")
  await tabTo(page, /^BUTTON .*权力配置信息公开/)
  await page.keyboard.press("Enter")
  await tabTo(page, /^BUTTON .*权责清单/)
  await page.keyboard.press("Enter")
  await tabTo(page, /^A /)

  await tabTo(page, /^BUTTON 导出CSV$/)
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")])
  expect(download.suggestedFilename()).toMatch(/findings\.csv$/)
  const { readFile } = await import("node:fs/promises")
  expect(readCsv(await readFile(await download.path(), "utf8"))).toHaveLength(64)
})
