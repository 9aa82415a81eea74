import type { Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { openWorld, sampleAsOf, type World } from "./world"

let world: World
let page: Page
beforeAll(async () => {
  world = await openWorld({ gapMs: 100 })
})
afterAll(() => world?.close())

const button = (name: string | RegExp) => page.getByRole("button", { name })
const pack = (ruleId: string) => ({
  name: "team.json",
  mimeType: "application/json",
  buffer: Buffer.from(
    `${JSON.stringify(
      {
        id: "wangxi-2020",
        version: "1.0.0",
        title: "望溪县评查规则",
        document: { number: "望府办〔2020〕9号", issuer: "望溪县人民政府办公室" },
        extends: ["national-2020"],
        period: { from: "2020-01-01", to: "2020-12-31" },
        sections: [],
        rules: [],
        overrides: [{ id: ruleId, weight: 30 }],
      },
      null,
      2,
    )}\n`,
  ),
})

async function bring(file: ReturnType<typeof pack>): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button("导入文件").click()])
  await chooser.setFiles(file)
}

/** Runs in the page: keeps the text of files that are handed to the browser's downloads. */
const keepExports = () => {
  const make = URL.createObjectURL
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) Object.assign(globalThis, { exported: blob.text() })
    return make(blob)
  }
}

test("a run to try rules on", async () => {
  const popup = await world.openPopup()
  await popup.start(sampleAsOf)
  await popup.waitFor("finished", 90_000)
  await popup.close()
})

test("a bad file is shown with its mistake underlined, and changes nothing that is stored", async () => {
  page = world.tab
  await page.goto(world.extension.url("options.html"))
  await bring({ ...pack("CN20-4.2-a"), buffer: Buffer.alloc(5_000_001, 32) })
  await page.getByText("“team.json”超过 5 MB，没有导入").waitFor()
  await bring(pack("CN20-4.2-zz"))
  await page.getByText("1 处错误").waitFor()
  expect(await button(/^规则文件\.json:\d+:\d+ \$\.overrides\[0\]\.id /).textContent()).toContain(
    '没有这个所继承的指标：应为已有的所继承的指标，实际为"CN20-4.2-zz"；最接近的是 CN20-4.2-',
  )
  expect(await page.locator(".cm-lintRange-error").textContent()).toBe('"CN20-4.2-zz"')
  expect(await button("保存").isDisabled()).toBe(true)
})

test("put right in the text, its changes show at once", async () => {
  await button(/^规则文件\.json:/).click()
  await page.keyboard.press("Shift+End")
  await page.keyboard.insertText('"CN20-4.2-a",')
  await page.getByText("没有错误").waitFor()
  await page.getByRole("tab", { name: "改动 1" }).click()
  expect(await page.getByRole("list", { name: "改动" }).textContent()).toMatch(
    /^修改 CN20-4\.2-a .*权重 \d+ → 30$/,
  )
})

test("the form writes overrides, and its step can be undone", async () => {
  await page.getByRole("tab", { name: "指标" }).click()
  await page.getByLabel("查找指标").fill("CN20-1.1-b")
  await page.getByLabel("启用 CN20-1.1-b").uncheck()
  await page.getByRole("tab", { name: "改动 2" }).waitFor()
  await page.locator(".cm-content").focus()
  await page.keyboard.press("Control+z")
  await page.getByRole("tab", { name: "改动 1" }).waitFor()
})

test("leaving with unsaved changes asks first", async () => {
  await button("返回").click()
  await page.getByText("改动还没有保存").waitFor()
  await button("取消").click()
})

test("it is tried on the stored run without a request", async () => {
  const before = world.site.requests().length
  await page.getByRole("tab", { name: "试评" }).click()
  await button("试评").click()
  const outcome = page.getByTestId("trial")
  await outcome.waitFor()
  expect(await outcome.textContent()).toMatch(/^得分 [\d.]+ → [\d.]+，64 项中 1 项有变化$/)
  expect(await page.getByRole("list", { name: "结论变化" }).textContent()).toContain("CN20-4.2-a")
  expect(world.site.requests().length).toBe(before)
})

test("saved, it is exported as written and audits with the popup", async () => {
  await button("保存").click()
  await page.getByText("已保存，评查时可以选用").waitFor()
  await page.evaluate(keepExports)
  const [download] = await Promise.all([page.waitForEvent("download"), button("导出").click()])
  expect(download.suggestedFilename()).toBe("wangxi-2020.json")
  expect(await page.evaluate("exported")).toBe(pack("CN20-4.2-a").buffer.toString())

  await page.goto(world.site.url)
  const popup = await world.openPopup()
  await popup.waitFor("finished")
  await popup.page.getByRole("button", { name: "重新评查" }).click()
  await popup.page.getByLabel(/望溪县评查规则/).check()
  await popup.start(sampleAsOf)
  await popup.waitFor("finished", 90_000)
  const facts = await popup.page.locator("header").textContent()
  expect(facts).toContain("望溪县评查规则")
  await popup.close()
})

test("a file dropped on the page is imported; Escape, Tab and Enter are enough to work with it", async () => {
  page = world.tab
  await page.goto(world.extension.url("options.html"))
  await button("编辑：栏目词典补充").waitFor()
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(new File(['{ "columns": {} }'], "columns.json", { type: "application/json" }))
    return data
  })
  await page.dispatchEvent("main", "drop", { dataTransfer: dropped })
  await page.getByText("“columns.json”已读入，尚未保存。").waitFor()
  await page.getByText("没有错误").waitFor()
  await page.locator(".cm-content").focus()
  await page.keyboard.press("Escape")
  await page.keyboard.press("Tab")
  expect(await page.evaluate(() => document.activeElement?.closest(".cm-editor"))).toBe(null)
  await page.getByLabel("栏目", { exact: true }).focus()
  await page.keyboard.type("政策解读")
  await page.keyboard.press("Tab")
  await page.keyboard.type("政策解码")
  await page.keyboard.press("Enter")
  await page.getByRole("tab", { name: "改动 1" }).waitFor()
  await button("保存").focus()
  await page.keyboard.press("Enter")
  await page.getByText("已保存，评查时可以选用").waitFor()
})
