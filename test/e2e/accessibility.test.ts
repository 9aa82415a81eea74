import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import type { AxeResults } from "axe-core"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openWorld, sampleAsOf, type World } from "./world"

let world: World
let axe: string
let report: string
beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
  world = await openWorld({ gapMs: 100 })
})
afterAll(() => world?.close())

const schemes = ["light", "dark"] as const

/** What axe-core objects to on a page, in both colour schemes. */
async function objections(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found: string[] = []
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme })
    const { violations } = (await page.evaluate("axe.run()")) as AxeResults
    for (const { id, nodes } of violations)
      found.push(`${colorScheme} ${id}: ${nodes.map(({ html }) => html).join(" | ")}`)
  }
  return found
}

describe("axe-core finds nothing", () => {
  test("in the popup: before, during and after an audit", async () => {
    const popup = await world.openPopup()
    await popup.waitFor("ready")
    expect(await objections(popup.page)).toEqual([])
    await popup.start(sampleAsOf)
    expect(await objections(popup.page)).toEqual([])
    await popup.waitFor("finished", 90_000)
    await popup.page.getByRole("button", { name: /^一、/ }).click()
    expect(await objections(popup.page)).toEqual([])
    report = await popup.reportAddress()
    await popup.close()
  })

  test("on the report", async () => {
    await world.tab.goto(report)
    await world.tab.getByTestId("score").waitFor()
    expect(await objections(world.tab)).toEqual([])
    await world.tab.getByRole("tab", { name: /政策解读/ }).click()
    expect(await objections(world.tab)).toEqual([])
  })

  test("on the options page", async () => {
    await world.tab.goto(world.extension.url("options.html"))
    await world.tab.getByRole("heading", { name: "评查设置" }).waitFor()
    expect(await objections(world.tab)).toEqual([])
  })

  test("in the rule editor: form, changes, trial, a mistake, the question before leaving", async () => {
    const page = world.tab
    await page.getByRole("button", { name: /^调整/ }).first().click()
    await page.getByLabel("启用 CN20-1.1-b").uncheck()
    await page.locator('[aria-expanded="false"]', { hasText: "CN20-1.1-a" }).click()
    expect(await objections(page)).toEqual([])
    await page.getByRole("tab", { name: "改动 1" }).click()
    expect(await objections(page)).toEqual([])
    await page.getByRole("tab", { name: "试评" }).click()
    await page.getByRole("button", { name: "试评" }).click()
    await page.getByTestId("trial").waitFor()
    expect(await objections(page)).toEqual([])
    await page.locator(".cm-content").focus()
    await page.keyboard.type("x")
    await page.getByText("1 处错误").waitFor()
    expect(await objections(page)).toEqual([])
    await page.getByRole("button", { name: "返回" }).click()
    expect(await objections(page)).toEqual([])
    await page.getByRole("button", { name: "放弃改动" }).click()
    await page.getByRole("button", { name: "编辑：栏目词典补充" }).click()
    await page.getByLabel("网站上的叫法").waitFor()
    expect(await objections(page)).toEqual([])
  })
})
