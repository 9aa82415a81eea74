import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { FixtureSite } from "../sites/listen"
import { startRendered } from "../sites/rendered/serve"
import { type RenderedColumn, renderedAsOf, renderedColumns } from "../sites/rendered/truth"
import { readCsv, verdicts } from "./findings"
import { openWorld, until, type World } from "./world"

const auditMs = 110_000
const gapMs = 100

let site: FixtureSite
beforeAll(async () => {
  site = await startRendered()
})
afterAll(() => site?.close())

const addressOf = ({ path }: RenderedColumn) => `http://${site.host}${path}`

interface PageRow {
  url: string
  outcome: string
  rendered: boolean
}

interface Found {
  /** Number and verdict of each rule. */
  verdicts: (string | undefined)[][]
  pages: PageRow[]
}

/** Waits for the audit's end and gives what it found; pages as the database has them. */
async function finish(world: World): Promise<Found> {
  const popup = await world.openPopup()
  await popup.waitFor("finished", auditMs)
  const rows = verdicts(readCsv((await popup.exportCsv()).text)).map((row) => [row.指标编号, row.结论])
  const pages = await popup.page.evaluate(storedPages)
  await popup.close()
  return { verdicts: rows, pages }
}

/** Runs in a page of the extension: the pages of the run, as its result has them. */
const storedPages = () =>
  new Promise<PageRow[]>((resolve, reject) => {
    const opening = indexedDB.open("gongkai-audit")
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const reading = opening.result.transaction("results").objectStore("results").getAll()
      reading.onsuccess = () => {
        opening.result.close()
        resolve(reading.result[0]?.pages ?? [])
      }
    }
  })

/** Tabs of the browser but the extension's own pages. */
const tabs = (world: World): string[] =>
  world.extension.context
    .pages()
    .map((page) => page.url())
    .filter((url) => !url.startsWith("chrome-extension:"))

/** Which pages the truth says are read from a tab; which guards let later requests through is for them to say. */
const drawn: RenderedColumn["by"][] = ["call", "application", "frame", "empty", "disturbing"]

describe("pages that need a browser", () => {
  let undisturbed: Found

  test("are read from background tabs, labelled so; no tab is left and the person's own stays in front", async () => {
    const world = await openWorld({ site, gapMs })
    const popup = await world.openPopup()
    await popup.start(renderedAsOf)
    const seen = new Set<string>()
    let told = false
    await until(
      async () => {
        for (const url of tabs(world)) seen.add(url)
        told ||= /后台标签页/.test(await popup.words())
        return popup.screen()
      },
      (screen) => screen === "finished",
      auditMs,
    )
    await popup.close()
    undisturbed = await finish(world)
    const { pages } = undisturbed
    const outcomes = renderedColumns.map(
      (own) => [own.path, pages.find(({ url }) => url === addressOf(own))] as const,
    )
    for (const [path, row] of outcomes) {
      const by = renderedColumns.find((own) => own.path === path)?.by as RenderedColumn["by"]
      expect([path, row?.outcome]).toEqual([path, by === "guard-for-ever" ? "challenge" : "ok"])
      if (drawn.includes(by)) expect([path, row?.rendered]).toEqual([path, true])
      if (by === "guard-for-ever") expect(row?.rendered).toBe(false)
    }
    expect(pages.some(({ url, rendered }) => url.endsWith("/gkzn/") && rendered)).toBe(true)
    expect(told).toBe(true)
    expect([...seen].filter((url) => url !== "about:blank").length).toBeGreaterThan(1)
    expect(tabs(world)).toEqual([site.url])
    expect(await world.tab.evaluate(() => document.visibilityState)).toBe("visible")
    await world.close()
  })

  test("are all read when the service worker is killed while a tab is open", async () => {
    const world = await openWorld({ site, gapMs })
    const popup = await world.openPopup()
    await popup.start(renderedAsOf)
    await popup.close()
    for (let time = 0; time < 3; time++) {
      // Until its page has begun, the worker may not have noted that the tab is its own.
      await until(
        () => tabs(world).filter((url) => url.startsWith(site.url)).length,
        (count) => count > 1,
      )
      expect(await world.extension.kill("service-worker")).toBe(true)
      await new Promise((resolve) => setTimeout(resolve, 1500))
    }
    expect((await finish(world)).verdicts).toEqual(undisturbed.verdicts)
    expect(tabs(world)).toEqual([site.url])
    await world.close()
  })

  test("leave no tab behind when the engine is closed while one is open", async () => {
    const world = await openWorld({ site, gapMs })
    const popup = await world.openPopup()
    await popup.start(renderedAsOf)
    await until(
      () => tabs(world).length,
      (count) => count > 1,
    )
    expect(await world.extension.kill("engine")).toBe(true)
    await popup.close()
    expect((await finish(world)).verdicts).toEqual(undisturbed.verdicts)
    expect(tabs(world)).toEqual([site.url])
    await world.close()
  })

  test("stay obstacles where a person closes their tabs, or wants none", async () => {
    const world = await openWorld({ site, gapMs })
    const own = world.tab
    const closing = setInterval(() => {
      for (const page of world.extension.context.pages())
        if (page !== own && page.url().startsWith(site.url)) void page.close().catch(() => {})
    }, 300)
    const popup = await world.openPopup()
    await popup.start(renderedAsOf)
    await popup.waitFor("finished", auditMs)
    clearInterval(closing)
    const { pages } = await finish(world)
    expect(pages.filter(({ rendered }) => rendered)).toEqual([])
    expect(pages.find(({ url }) => url.endsWith("/yjya/"))?.outcome).toBe("script-drawn")
    expect(tabs(world)).toEqual([site.url])
    await world.close()
  })
})
