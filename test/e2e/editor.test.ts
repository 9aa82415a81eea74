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
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button("导入规则").click()])
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
  await button("重做").click()
  await page.getByRole("tab", { name: "改动 2" }).waitFor()
  await button("撤销").click()
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

test("the key at the cursor is explained", async () => {
  await page.locator(".cm-content").focus()
  await page.keyboard.press("Control+Home")
  await page.keyboard.press("ArrowDown")
  await page.getByRole("status", { name: "说明" }).getByText("字母、数字、点、横线、下划线").waitFor()
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

test("a shipped pack can be looked at: it is in order, and cannot be changed", async () => {
  await page.goto(world.extension.url("options.html"))
  await button("查看：2020年政务公开工作要点（国家）").click()
  await page.getByText("没有错误").waitFor()
  await page.getByText("内置，只读").waitFor()
  expect(await button("保存").count()).toBe(0)
  expect(await page.getByLabel("权重 CN20-1.1-a").isDisabled()).toBe(true)
})

test("the popup leads to the form for what a pack leaves open; filled in, it audits", async () => {
  await page.goto(world.site.url)
  const popup = await world.openPopup()
  await popup.waitFor("finished")
  await popup.page.getByRole("button", { name: "重新评查" }).click()
  const example = popup.page.getByRole("checkbox", { name: /〔县名〕2020年/ })
  expect(await example.isDisabled()).toBe(true)
  const [form] = await Promise.all([
    world.extension.context.waitForEvent("page"),
    // The popup closes as the form opens.
    popup.page
      .getByRole("link", { name: /^填写变量：/ })
      .click()
      .catch(() => {}),
  ])
  await form.getByText("5 个变量中 5 个未填写").waitFor()
  const fields: [string | RegExp, string][] = [
    [/^县名/, "望溪县"],
    [/文号$/, "望府办〔2020〕9号"],
    [/民生实事/, "十件"],
    [/绩效考核/, "4"],
    [/乡镇、街道/, "青石镇\n柳塘镇"],
  ]
  for (const [label, text] of fields) await form.getByLabel(label).fill(text)
  await form.getByLabel(/乡镇、街道/).blur()
  await form.getByRole("alert").getByText("$.values.livelihoodProjects 写法不对：应为数字").waitFor()
  await form.getByLabel(/民生实事/).fill("10")
  await form.keyboard.press("Enter")
  await form.getByText("5 个变量均已填写。").waitFor()
  await form.getByRole("button", { name: "保存", exact: true }).click()
  await form.getByText("已保存，评查时可以选用").waitFor()
  await form.close()

  await page.bringToFront()
  const again = await world.openPopup()
  await again.waitFor("finished")
  await again.page.getByRole("button", { name: "重新评查" }).click()
  expect(await again.page.getByLabel(/望溪县2020年政务公开工作要点/).isEnabled()).toBe(true)
  await again.close()
})

test("a pack of 2,000 rules is listed a hundred at a time", async () => {
  await page.goto(world.extension.url("options.html"))
  await button("导入规则").waitFor()
  const rule = (n: number) => ({
    ...{ id: `BIG-${n}`, item: "1.1", title: `第${n}项`, failTitle: "没有做到", why: "看", howToCheck: "看" },
    basis: [{ document: "某府办〔2020〕1号", clause: "一", phrase: "公开" }],
    ...{ appliesTo: ["county"], mode: "auto", weight: 1, severity: "normal", attach: [], remedy: "补上" },
    check: { kind: "column", columns: ["qzqd"] },
  })
  const big = JSON.parse(pack("CN20-4.2-a").buffer.toString())
  const rules = Array.from({ length: 2000 }, (_, n) => rule(n))
  const text = JSON.stringify({ ...big, id: "big-2020", overrides: [], rules }, null, 2)
  await bring({ ...pack("CN20-4.2-a"), buffer: Buffer.from(text) })
  await page.getByText("共 2064 项，列出 100 项").waitFor({ timeout: 60_000 })
  expect(await page.getByRole("list", { name: "指标" }).locator(":scope > li").count()).toBe(100)
  await button("再列出 100 项").click()
  await page.getByText("共 2064 项，列出 200 项").waitFor()
  await page.getByRole("tab", { name: "改动 2000" }).click()
  expect(await page.getByRole("list", { name: "改动" }).locator(":scope > li").count()).toBe(100)
  await page.getByRole("tab", { name: "指标" }).click()
  await page.getByLabel("查找指标").fill("BIG-1999")
  await page.getByLabel("权重 BIG-1999").fill("7")
  await page.keyboard.press("Enter")
})
