import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import type { AxeResults } from "axe-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Popup } from "../../src/dev/popup"
import { openWorld, sampleAsOf, type World } from "./world"

let world: World
beforeAll(async () => {
  world = await openWorld({ gapMs: 100 })
})
afterAll(() => world?.close())

/** The line of the rule on public enterprises, opened. */
async function openRule(popup: Popup) {
  const { page } = popup
  await page.getByRole("button", { name: /^五、/ }).click()
  const rule = page.getByRole("button", { name: /公共企事业单位/ })
  for (const item of await page.getByRole("button", { name: /^5\.4/ }).all()) await item.click()
  await rule.last().click()
  return page.getByRole("listitem").filter({ has: rule.last() }).last()
}

test("a column that was not found is pointed at from its own page, and judged at once", async () => {
  const popup = await world.openPopup()
  await popup.start(sampleAsOf)
  await popup.waitFor("finished", 90_000)
  await popup.close()

  const column = new URL("/zwgk/gyqy/", world.site.url).href
  await world.tab.goto(column)
  const again = await world.openPopup()
  await again.waitFor("finished")
  const score = await again.score()
  expect(await (await openRule(again)).textContent()).toContain("未找到“公共企事业单位信息公开”栏目")
  await again.page.getByRole("button", { name: "指认栏目" }).click()
  expect(await again.page.getByLabel("栏目网址").inputValue()).toBe(column)
  await again.page.getByLabel("把网站上的叫法加入栏目词典").check()
  const name = await again.page.getByLabel("叫法", { exact: true }).inputValue()
  expect(name).not.toBe("")
  await again.page.evaluate(
    await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"),
  )
  const { violations } = (await again.page.evaluate("axe.run()")) as AxeResults
  expect(violations.map(({ id }) => id)).toEqual([])

  const before = world.site.requests().length
  await again.page.getByRole("button", { name: "这就是该栏目" }).click()
  await again.page
    .locator('[data-screen="running"]')
    .waitFor({ timeout: 10_000 })
    .catch(() => {})
  await again.waitFor("finished", 60_000)
  await again.page.waitForTimeout(500)
  expect(world.site.requests().length - before).toBeLessThan(30)
  const line = await openRule(again)
  expect(await line.textContent()).not.toContain("未找到“公共企事业单位信息公开”栏目")
  await again.page.getByRole("button", { name: "取消指认" }).waitFor()
  expect(await again.score()).not.toBe(score)
  await again.close()

  await world.tab.goto(world.extension.url("options.html"))
  await world.tab.getByRole("button", { name: "编辑：栏目词典补充" }).click()
  await world.tab.locator(".cm-content", { hasText: name }).waitFor()
})
