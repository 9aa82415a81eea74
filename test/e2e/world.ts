import type { Page } from "playwright-core"
import { type Extension, type LaunchOptions, launch } from "../../src/dev/launch"
import { Popup } from "../../src/dev/popup"
import { findBrowser } from "../../src/platform/node/find-browser"
import type { FixtureSite } from "../sites/listen"
import { startSample } from "../sites/sample/serve"

/** A browser with the production build in it, and a made-up site that every name leads to. */
export interface World {
  extension: Extension
  site: FixtureSite
  /** The tab that shows the site. */
  tab: Page
  openPopup(): Promise<Popup>
  close(): Promise<void>
}

export interface WorldOptions extends Partial<LaunchOptions> {
  site?: FixtureSite
  /** Milliseconds between requests, set on the options page. Left as shipped where it is not given. */
  gapMs?: number
  /** Requests that an audit may send, set there as well. */
  maxRequests?: number
}

/** The newest pages of the sample site are a few days older. */
export const sampleAsOf = "2021-06-30"

export async function openWorld({
  site: given,
  gapMs,
  maxRequests,
  ...options
}: WorldOptions = {}): Promise<World> {
  const browser = findBrowser()
  if (!browser) throw new Error("no browser on this machine: `npm test` installs one")
  const site = given ?? (await startSample())
  const extension = await launch({
    browser,
    headless: true,
    hosts: [`MAP * 127.0.0.1:${site.port}`],
    ...options,
  })
  const tab = extension.context.pages()[0] ?? (await extension.context.newPage())
  if (gapMs !== undefined) await setNumber(tab, extension, "delayMs", gapMs)
  if (maxRequests !== undefined) await setNumber(tab, extension, "maxRequests", maxRequests)
  await tab.goto(site.url)
  return {
    extension,
    site,
    tab,
    openPopup: async () => new Popup(await extension.openPopup()),
    async close() {
      await extension.close()
      if (!given) await site.close()
    },
  }
}

const labels = { delayMs: "两次请求的最短间隔", maxRequests: "每次评查最多请求数" }

async function setNumber(
  tab: Page,
  extension: Extension,
  key: keyof typeof labels,
  to: number,
): Promise<void> {
  await tab.goto(extension.url("options.html"))
  const field = tab.getByLabel(labels[key])
  await field.fill(String(to))
  await field.blur()
  await until(
    () => tab.evaluate(storedNumber, key),
    (number) => number === to,
  )
}

/** Runs in a page of the extension: a setting as the database has it. */
const storedNumber = (key: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const opening = indexedDB.open("gongkai-audit")
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const reading = opening.result.transaction("settings").objectStore("settings").get("user")
      reading.onerror = () => reject(reading.error)
      reading.onsuccess = () => {
        opening.result.close()
        resolve(reading.result?.[key])
      }
    }
  })

/** Runs in a page or the worker of the extension: the states of the runs in the database, in alphabetical order. */
export const storedStates = () =>
  new Promise<string[]>((resolve, reject) => {
    const opening = indexedDB.open("gongkai-audit")
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const reading = opening.result.transaction("runs").objectStore("runs").getAll()
      reading.onerror = () => reject(reading.error)
      reading.onsuccess = () => {
        opening.result.close()
        resolve(reading.result.map(({ state }) => state).sort())
      }
    }
  })

/** Waits until a value passes a test; the last value is in the error. */
export async function until<T>(
  read: () => T | Promise<T>,
  test: (value: T) => boolean,
  timeoutMs = 60_000,
): Promise<T> {
  const end = Date.now() + timeoutMs
  for (;;) {
    const value = await read()
    if (test(value)) return value
    if (Date.now() > end)
      throw new Error(`not reached in ${timeoutMs} ms; last seen: ${JSON.stringify(value)}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
