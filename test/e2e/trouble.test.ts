import { afterEach, expect, test } from "vitest"
import { readCsv, verdicts } from "./findings"
import { openWorld, sampleAsOf, until, type World } from "./world"

let world: World
afterEach(() => world?.close())

const auditMs = 90_000

/** Runs in a page of the extension: a database of a later version, as an update that was taken back leaves it. */
const leaveNewerDatabase = () =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open("gongkai-audit", 99)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      opening.result.close()
      resolve()
    }
  })

test("a database that can't be read is said in popup, report and options; the audit runs and its CSV comes", async () => {
  world = await openWorld()
  await world.tab.goto(world.extension.url("manifest.json"))
  await world.tab.evaluate(leaveNewerDatabase)
  await world.tab.goto(world.site.url)

  const popup = await world.openPopup()
  await popup.waitFor("ready")
  expect(await popup.page.getByRole("alert").textContent()).toMatch(/更新版本的扩展写成.*请把扩展更新/)
  await popup.start(sampleAsOf)
  await popup.waitFor("finished", auditMs)
  expect(await popup.words()).toMatch(/暂存在内存里：请不要关闭浏览器，并及时导出结果/)
  const address = await popup.reportAddress()
  expect(readCsv((await popup.exportCsv()).text)).toHaveLength(64)
  await popup.close()

  // Opened again it still has the run, which is nowhere but in memory.
  await world.tab.bringToFront()
  const again = await world.openPopup()
  await again.waitFor("finished")
  await again.close()

  const page = await world.extension.context.newPage()
  await page.goto(address)
  await page.getByText("暂存在内存里").waitFor()
  expect(await page.getByTestId("score").textContent()).toMatch(/\d/)
  await page.goto(world.extension.url("options.html"))
  await page.getByRole("alert").getByText("更新版本的扩展写成").waitFor()

  await page.getByRole("button", { name: "清除全部数据" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "清除" }).click()
  await page.getByText("还没有评查记录").waitFor()
  await page.close()
  await world.tab.bringToFront()
  const fresh = await world.openPopup()
  await fresh.waitFor("ready")
  expect(await fresh.page.getByRole("alert").count()).toBe(0)
})

test("an audit waits for a network that is gone, says so, and ends with the findings of an undisturbed one", async () => {
  world = await openWorld({ gapMs: 100 })
  const first = await world.openPopup()
  await first.start(sampleAsOf)
  await first.waitFor("finished", auditMs)
  const undisturbed = verdicts(readCsv((await first.exportCsv()).text))
  await first.page.getByRole("button", { name: "重新评查" }).click()

  await first.start(sampleAsOf)
  await until(first.progress, (words) => /已读页面 \d{2}/.test(words))
  await world.extension.setOffline(true)
  await first.page.getByText("网络已断开，恢复后自动继续").waitFor({ timeout: 30_000 })
  const left = world.site.requests().length
  await new Promise((resolve) => setTimeout(resolve, 3000))
  expect(world.site.requests().length).toBe(left)
  await world.extension.setOffline(false)
  await first.page.getByText("网络已断开").waitFor({ state: "detached", timeout: 30_000 })
  await first.waitFor("finished", auditMs)
  expect(verdicts(readCsv((await first.exportCsv()).text))).toEqual(undisturbed)
})
