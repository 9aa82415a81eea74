import { afterEach, expect, test } from "vitest"
import { Popup } from "../../src/dev/popup"
import { otherHosts } from "../sites/sample/content"
import { openWorld, sampleAsOf, storedStates, until, type World } from "./world"

let world: World
afterEach(() => world?.close())

/** Opens another window of the browser and shows an address in it. */
async function openWindow(url: string): Promise<void> {
  const opening = world.extension.context.waitForEvent("page")
  await world.extension.inWorker(
    async () => void (await chrome.windows.create({ url: "about:blank", focused: true })),
  )
  const page = await opening
  await page.goto(url)
  await page.bringToFront()
}

const runs = () => world.extension.inWorker(storedStates)

test("the same site in a second window shows the audit that is under way, and starts no other", async () => {
  world = await openWorld({ gapMs: 200 })
  const first = await world.openPopup()
  await first.start(sampleAsOf)
  await first.close()
  await openWindow(world.site.url)
  const second = new Popup(await world.extension.openPopup())
  await second.waitFor("running")
  expect(await runs()).toEqual(["running"])
  await second.waitFor("finished", 90_000)
  expect(await runs()).toEqual(["done"])
})

test("another site in a second window waits in line, is told of the first, and follows by itself", async () => {
  world = await openWorld({ gapMs: 200 })
  const first = await world.openPopup()
  await first.start(sampleAsOf)
  await first.close()
  const [host] = Object.keys(otherHosts).filter((one) => one.endsWith(".gov.cn"))
  await openWindow(`http://${host}/`)
  const second = new Popup(await world.extension.openPopup())
  await second.waitFor("ready")
  expect(await second.words()).toMatch(/另有一项评查（评查中）：望溪县人民政府，指标已查完/)
  await second.page.getByLabel("层级").selectOption("province")
  await second.start(sampleAsOf)
  expect(await second.words()).toMatch(/排队中[\s\S]*前一项评查结束后自动开始/)
  expect(await runs()).toEqual(["queued", "running"])
  await until(runs, (states) => states.every((state) => state === "done"), 90_000)
  await second.waitFor("finished")
})
