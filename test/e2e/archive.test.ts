import { afterAll, beforeAll, expect, test } from "vitest"
import { openWorld, sampleAsOf, type World } from "./world"

let world: World
beforeAll(async () => {
  world = await openWorld({ gapMs: 100 })
})
afterAll(() => world?.close())

declare global {
  var savedBlob: Blob | undefined
}

/** Runs in the page: remembers what is handed to the browser's downloads. */
function keepSavedBlobs(): void {
  const before = URL.createObjectURL
  URL.createObjectURL = (blob) => {
    globalThis.savedBlob = blob as Blob
    return before(blob)
  }
}

/** Runs in the page. */
async function hashOfSaved(): Promise<string> {
  const digest = await crypto.subtle.digest(
    "SHA-256",
    (await globalThis.savedBlob?.arrayBuffer()) as ArrayBuffer,
  )
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}

test("evidence is shown again as it was, when the site no longer has it, and its body can be saved", async () => {
  const popup = await world.openPopup()
  await popup.start(sampleAsOf)
  await popup.waitFor("finished", 90_000)
  const address = await popup.reportAddress()
  await popup.close()
  await world.site.close()

  const report = await world.extension.context.newPage()
  await report.goto(address)
  await report.getByRole("row", { name: /符合/ }).first().waitFor()
  await report.getByRole("button", { expanded: false }).first().click()
  const link = report.getByRole("link", { name: "查看存档" }).first()
  await link.waitFor()
  const target = await link.evaluate((one) => (one as HTMLAnchorElement).href)
  const outside: string[] = []
  const page = await world.extension.context.newPage()
  page.on("request", (request) => {
    if (!request.url().startsWith("chrome-extension:")) outside.push(request.url())
  })
  await page.goto(target)
  await page.getByText("已保存，与哈希值一致").waitFor()
  const sha256 = await page.locator("dd", { hasText: /^[0-9a-f]{64}$/ }).textContent()
  await page.evaluate(keepSavedBlobs)
  await page.getByRole("button", { name: "保存原文" }).click()
  expect(await page.evaluate(hashOfSaved)).toBe(sha256)
  expect(outside.filter((url) => !url.startsWith("blob:"))).toEqual([])
  await page.close()
})

test("a page that no audit read is said not to be there", async () => {
  const page = await world.extension.context.newPage()
  await page.goto(world.extension.url("tabs/archive.html?run=none&url=javascript:alert(1)&text=%3Cimg%3E"))
  await page.getByText("没有这个页面的存档").waitFor()
  await page.close()
})
