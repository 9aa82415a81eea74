import "fake-indexeddb/auto"
import { beforeEach, describe, expect, test, vi } from "vitest"
import type { RenderPort, RequestPort } from "../../../src/core/crawl/ports"
import { createEngine } from "../../../src/platform/browser/engine"
import { getRun } from "../../../src/platform/browser/store/runs"
import { putSettings } from "../../../src/platform/browser/store/settings"
import { getBody, listVisits } from "../../../src/platform/browser/store/visits"
import { requestOf, smallWorld } from "./small-site"

const shell = `<title>权责清单</title><div id="list"></div><script>fetch("/q").then(draw)</script>`
const drawnPage = `<title>权责清单</title><h1>权责清单</h1><ul>${[1, 2, 3, 4]
  .map((n) => `<li><a href="/info/${n}.html">权责清单第${n}项内容的标题</a><span>2020-10-0${n}</span></li>`)
  .join("")}</ul>`
const run = requestOf("www.a.gov.cn")
const COLUMN = "http://www.a.gov.cn/c0/"

/** The small site, one column of which scripts fill. */
function drawnWorld(render: RenderPort) {
  const world = smallWorld()
  const request: RequestPort = async (url, options) => {
    const given = await world.ports.request(url, options)
    return "error" in given || url !== COLUMN ? given : { ...given, bytes: new TextEncoder().encode(shell) }
  }
  return { ...world, engine: createEngine({ ...world.ports, request, render }) }
}

async function audit(render: RenderPort) {
  const world = drawnWorld(render)
  const id = await world.engine.handlers.startRun(run)
  await vi.waitFor(async () => expect((await getRun(id))?.state).toBe("done"), { timeout: 5000 })
  const visit = (await listVisits(id)).find(({ url }) => url === COLUMN)
  return { ...world, id, visit }
}

beforeEach(async () => {
  await putSettings({ renderTabs: true })
  await createEngine(smallWorld().ports).handlers.deleteRuns("all")
})

describe("a run over pages that scripts fill", () => {
  test("keeps what a tab showed, body and all, and tells of the tab while it is open", async () => {
    let close = () => {}
    const open = vi.fn<RenderPort>(async (url) => {
      await new Promise<void>((resolve) => {
        close = resolve
        setTimeout(resolve, 400)
      })
      return { status: 200, html: drawnPage, finalUrl: url }
    })
    const { id, visit, told } = await audit(open)
    close()
    expect(open).toHaveBeenCalledOnce()
    expect(visit).toMatchObject({ outcome: "ok", rendered: true, page: { scriptDrawn: false } })
    expect(new TextDecoder().decode((await getBody(id, visit?.sha256 ?? "")) ?? undefined)).toContain(
      "第4项内容",
    )
    expect(told.some(({ progress }) => progress.drawing === 1)).toBe(true)
    expect(told.at(-1)?.progress.drawing ?? 0).toBe(0)
  })

  test("opens no tab where the person wants none", async () => {
    await putSettings({ renderTabs: false })
    const open = vi.fn<RenderPort>(async () => ({ error: "closed" }))
    const { visit } = await audit(open)
    expect(open).not.toHaveBeenCalled()
    expect(visit).toMatchObject({ rendered: false, outcome: "script-drawn" })
  })

  test("goes on without what a tab did not show", async () => {
    const { visit } = await audit(async () => ({ error: "closed" }))
    expect(visit).toMatchObject({ rendered: false, outcome: "script-drawn", requests: 2 })
  })
})
