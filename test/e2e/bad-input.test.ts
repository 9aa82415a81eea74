import { afterAll, beforeAll, expect, test } from "vitest"
import { outcomeWords } from "../../src/core/result/words"
import { homePage, hostileHost } from "../sites/hostile/pages"
import { contentTraps } from "../sites/hostile/traps-content"
import { transportTraps } from "../sites/hostile/traps-transport"
import { type FixtureSite, listen } from "../sites/listen"
import { openWorld, sampleAsOf, type World } from "./world"

/** Traps that need no waiting out: what the browser's own fetch and the parsing worker make of them. */
const traps = [
  ...contentTraps.filter(({ path }) => ["/large/", "/deep/", "/empty/", "/json/", "/image/"].includes(path)),
  ...transportTraps.filter(({ path }) => ["/redirect-loop/", "/redirect-chain/"].includes(path)),
]

let site: FixtureSite
let world: World
beforeAll(async () => {
  site = await listen(hostileHost, 0, (request, response) => {
    const url = new URL(request.url ?? "/", `http://${hostileHost}`)
    const trap = [...contentTraps, ...transportTraps].find(({ path }) => path === url.pathname)
    if (trap) return trap.answer({ request, response, url, before: 0 })
    response.writeHead(url.pathname === "/" ? 200 : 404, { "Content-Type": "text/html; charset=utf-8" })
    response.end(url.pathname === "/" ? homePage(traps) : "Not Found")
  })
  world = await openWorld({ site, gapMs: 100 })
})
afterAll(async () => {
  await world?.close()
  await site?.close()
})

test("each bad page ends in an outcome with a name, and the audit in a result", async () => {
  const popup = await world.openPopup()
  await popup.start(sampleAsOf)
  await popup.waitFor("finished", 100_000)
  await world.tab.goto(await popup.reportAddress())
  await world.tab.getByRole("tab", { name: /已读页面/ }).click()
  const rows = await world.tab.getByRole("row").allTextContents()
  for (const { path, expected } of traps) {
    const row = rows.find((text) => text.includes(`${hostileHost}${path}`))
    expect(
      expected.some((outcome) => row?.includes(outcomeWords[outcome] as string)),
      `${path}: ${row}`,
    ).toBe(true)
  }
})
