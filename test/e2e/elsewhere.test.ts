import { afterAll, beforeAll, expect, test } from "vitest"
import { openWorld, type World } from "./world"

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

test.each([
  ["a site that is no government's", "http://www.example.com/"],
  ["a host that only looks like one", "http://www.gov.cn.example.com/"],
  ["a page that is not of the web", "chrome://version/"],
])("%s can't be audited, and the popup says why", async (_what, address) => {
  await world.tab.goto(address)
  const popup = await world.openPopup()
  await popup.waitFor("elsewhere")
  expect(await popup.page.getByRole("main").textContent()).toMatch(/请打开要评查的政府网站首页/)
  expect(await popup.page.getByRole("button").count()).toBe(0)
  await popup.close()
})
