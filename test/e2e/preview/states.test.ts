import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import type { AxeResults } from "axe-core"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openPreview } from "./serve"
import { states } from "./states"

let preview: Awaited<ReturnType<typeof openPreview>>
let axe: string
beforeAll(async () => {
  preview = await openPreview()
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
})
afterAll(() => preview?.close())

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = (await page.evaluate("axe.run()")) as AxeResults
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)
}

describe("axe-core finds nothing, light or dark", () => {
  test.each(states)("$name", async (state) => {
    const page = await preview.show(state, "light")
    const errors: Error[] = []
    page.on("pageerror", (error) => errors.push(error))
    await page.evaluate(axe)
    const light = await violationsOf(page)
    await page.emulateMedia({ colorScheme: "dark" })
    const dark = await violationsOf(page)
    await page.close()
    expect({ light, dark, errors }).toEqual({ light: [], dark: [], errors: [] })
  })
})

/** Presses Tab until it comes round; each stop as its name, with whether one sees that it has the focus. */
async function tabStops(page: Page): Promise<{ name: string; seen: boolean }[]> {
  const stops: { name: string; seen: boolean }[] = []
  for (let count = 0; count < 60; count++) {
    await page.keyboard.press("Tab")
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const label = element.closest("label")?.querySelector("span")?.textContent
      const name = element.getAttribute("aria-label") ?? label ?? element.textContent ?? ""
      return { name, seen: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 }
    })
    if (!stop) break
    stops.push(stop)
  }
  return stops
}

describe("keyboard", () => {
  const stateOf = (name: string) => {
    const state = states.find((one) => one.name === name)
    if (!state) throw new Error(name)
    return state
  }

  test("every control of the finished popup is a stop, top to bottom, and shows its focus", async () => {
    const page = await preview.show(stateOf("popup-done"), "light")
    const stops = await tabStops(page)
    await page.close()
    expect(stops.every(({ seen }) => seen)).toBe(true)
    expect(stops.map(({ name }) => name.slice(0, 4))).toEqual([
      "一、加强",
      "二、“六",
      "三、优化",
      "四、公共",
      "五、政府",
      "六、保障",
      "结尾：年",
      "导出CS",
      "完整报告",
      "重新评查",
    ])
  })

  test("a rule's evidence is reached and left without a mouse", async () => {
    const page = await preview.show(stateOf("popup-done"), "light")
    for (const key of ["Tab", "Enter", "Tab", "Enter", "Tab", "Enter", "Tab"]) await page.keyboard.press(key)
    const href = await page.evaluate(() => document.activeElement?.getAttribute("href"))
    await page.close()
    expect(href).toContain("#:~:text=")
  })

  test("starting an audit moves the focus into the screen that follows", async () => {
    const page = await preview.show(stateOf("popup-interrupted"), "light")
    await page.getByRole("button", { name: "继续评查" }).press("Enter")
    await page.getByRole("button", { name: "暂停" }).waitFor()
    await page.keyboard.press("Tab")
    const inside = await page.evaluate(() => document.activeElement !== document.body)
    await page.close()
    expect(inside).toBe(true)
  })
})
