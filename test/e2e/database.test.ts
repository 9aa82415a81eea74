import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import type { Page } from "playwright-core"
import { afterEach, expect, test } from "vitest"
import { findingsCsv } from "../../src/core/export/findings-csv"
import { extensionDir } from "../../src/dev/paths"
import type { Popup } from "../../src/dev/popup"
import { exportRun } from "./download"
import { readCsv, verdicts } from "./findings"
import { openWorld, sampleAsOf, storedStates, until, type World, type WorldOptions } from "./world"

/** A database in trouble, in a real browser: it is said, the audit goes on in memory, and leaves as a file. */

let world: World
const folders: string[] = []
afterEach(async () => {
  await world?.close()
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

const auditMs = 90_000

/** For half a minute Chromium goes by the room that it saw at an earlier write. */
const roomIsRememberedMs = 31_000

/** A page of the extension that runs no script of its own. */
async function quietPage(): Promise<Page> {
  const page = await world.extension.context.newPage()
  await page.goto(world.extension.url("manifest.json"))
  return page
}

async function start(options: WorldOptions = {}): Promise<void> {
  world = await openWorld(options)
}

/** Audits the site from the popup to its end. */
async function audit(): Promise<Popup> {
  await world.tab.bringToFront()
  const popup = await world.openPopup()
  await popup.start(sampleAsOf)
  await popup.waitFor("finished", auditMs)
  return popup
}

/** Takes the audit away as CSV and as a run file, which must say the same and hold every page. Closes the popup. */
async function takeAway(popup: Popup): Promise<void> {
  const [{ text }, address] = [await popup.exportCsv(), await popup.reportAddress()]
  await popup.close()
  const page = await world.extension.context.newPage()
  await page.goto(address)
  const { file } = await exportRun(page)
  expect(readCsv(text)).toHaveLength(64)
  expect(findingsCsv(file.result)).toBe(text)
  expect(file.visits.map(({ url }) => url)).toEqual(file.result.pages.map(({ url }) => url))
  await page.close()
}

test("a disk that is full", async () => {
  // No quota binds an extension that may keep as much as it likes: this build may not.
  const folder = await mkdtemp(path.join(tmpdir(), "gongkai-quota-"))
  folders.push(folder)
  await cp(extensionDir, folder, { recursive: true })
  const manifest = JSON.parse(await readFile(path.join(folder, "manifest.json"), "utf8"))
  manifest.permissions = manifest.permissions.filter((one: string) => one !== "unlimitedStorage")
  await writeFile(path.join(folder, "manifest.json"), JSON.stringify(manifest))

  await start({ folder, gapMs: 100 })
  const keeper = await quietPage()
  const cdp = await world.extension.context.newCDPSession(keeper)
  const origin = world.extension.url("").replace(/\/$/, "")
  const usage = await keeper.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  await cdp.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: usage + 50_000 })
  await new Promise((resolve) => setTimeout(resolve, roomIsRememberedMs))

  const popup = await audit()
  expect(await popup.words()).toMatch(/磁盘空间不足.*请清理磁盘.*暂存在内存里/)
  await takeAway(popup)

  // There is room again: what memory held is kept.
  await cdp.send("Storage.overrideQuotaForOrigin", { origin })
  await until(
    () => keeper.evaluate(storedStates),
    (states) => states.join() === "done",
  )
  await world.tab.bringToFront()
  const again = await world.openPopup()
  await again.waitFor("finished")
  expect(await again.words()).not.toContain("暂存在内存里")
})

/** Runs in a page of the extension: opens the database as an earlier version left it, and holds on to it. */
const holdOlder = () =>
  new Promise<void>((resolve, reject) => {
    const name = "gongkai-audit"
    const gone = indexedDB.deleteDatabase(name)
    gone.onerror = () => reject(gone.error)
    gone.onsuccess = () => {
      const opening = indexedDB.open(name, 1)
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        Object.assign(window, { held: opening.result })
        resolve()
      }
    }
  })

test("a page of an older version that does not let go", async () => {
  await start({ gapMs: 100 })
  const keeper = await quietPage()
  await keeper.evaluate(holdOlder)
  const popup = await audit()
  expect(await popup.words()).toMatch(/被本扩展的其他页面占用。请关闭本扩展的其他页面.*暂存在内存里/)
  await takeAway(popup)
  await keeper.close()
  const page = await quietPage()
  await until(
    () => page.evaluate(storedStates).catch(() => []),
    (states) => states.join() === "done",
  )
}, 180_000)

/** Runs in a page of the extension: writes what no version of it writes over some of what an audit kept. */
const spoil = () =>
  new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open("gongkai-audit")
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const writing = opening.result.transaction(["visits", "runs", "bytes"], "readwrite")
      const visits = writing.objectStore("visits")
      const reading = visits.getAllKeys()
      let count = 0
      reading.onsuccess = () => {
        for (const key of reading.result.filter((_, at) => at % 3 === 0)) {
          count++
          visits.put(count % 2 ? { url: 7 } : "不是记录", key)
        }
      }
      writing.objectStore("runs").put({ id: "broken", state: 3 }, "broken")
      writing.oncomplete = () => {
        opening.result.close()
        resolve(count)
      }
    }
  })

test("records that are damaged", async () => {
  await start({ gapMs: 100 })
  const undisturbed = await audit()
  const expected = verdicts(readCsv((await undisturbed.exportCsv()).text))
  await undisturbed.page.getByRole("button", { name: "重新评查" }).click()
  await undisturbed.start(sampleAsOf)
  await until(undisturbed.progress, (words) => /已读页面 [3-9]\d/.test(words))
  await undisturbed.pause()
  await undisturbed.close()

  const page = await quietPage()
  expect(await page.evaluate(spoil)).toBeGreaterThan(5)
  await world.extension.kill("engine")
  await page.close()

  await world.tab.bringToFront()
  const popup = await world.openPopup()
  await popup.resume()
  await popup.waitFor("finished", auditMs)
  expect(verdicts(readCsv((await popup.exportCsv()).text))).toEqual(expected)
  await takeAway(popup)
})

/** Spoils the files in which the browser keeps the database of the extension. */
async function spoilFiles(profile: string): Promise<void> {
  const folder = path.join(profile, "Default/IndexedDB")
  for (const name of await readdir(folder, { recursive: true })) {
    if (!/\.(?:ldb|log)$|MANIFEST/.test(name)) continue
    const file = path.join(folder, name)
    const bytes = await readFile(file)
    await writeFile(
      file,
      bytes.map((byte, at) => (at % 7 === 0 ? byte ^ 0x5b : byte)),
    )
  }
}

test("files that are damaged: the browser empties the database without a word, the extension says it", async () => {
  const profile = await mkdtemp(path.join(tmpdir(), "gongkai-damaged-"))
  folders.push(profile)
  await start({ profile, gapMs: 100 })
  await audit()
  await world.close()
  await spoilFiles(profile)
  await start({ profile })
  const popup = await world.openPopup()
  await popup.waitFor("ready")
  await popup.page
    .getByRole("alert")
    .getByText(/有评查记录不见了.*清空.*重新导入/)
    .waitFor()
  await popup.close()
  const page = await world.extension.context.newPage()
  await page.goto(world.extension.url("options.html"))
  await page.getByRole("alert").getByText("有评查记录不见了").waitFor()
})
