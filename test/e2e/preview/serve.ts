import path from "node:path"
import { fileURLToPath } from "node:url"
import { type Browser, chromium, type Page } from "playwright-core"
import { createViteServer } from "vitest/node"
import { machineSwitches, needBrowser } from "../../../src/dev/chromium"
import type { State } from "./states"

const folder = path.dirname(fileURLToPath(import.meta.url))

/** The preview over HTTP on the loopback, and a browser to look at it with. */
export async function openPreview() {
  const server = await createViteServer({
    root: folder,
    configFile: false,
    logLevel: "error",
    server: { port: 0, host: "127.0.0.1", fs: { allow: [path.resolve(folder, "../../..")] } },
  })
  await server.listen()
  const address = server.resolvedUrls?.local[0] ?? ""
  const browser = await chromium.launch({ executablePath: await needBrowser(), args: machineSwitches() })
  return {
    show: (state: State, scheme: "light" | "dark") => show(browser, address, state, scheme),
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

async function show(
  browser: Browser,
  address: string,
  state: State,
  scheme: "light" | "dark",
): Promise<Page> {
  const small = state.page === "popup"
  const viewport = small ? { width: 420, height: 600 } : { width: 1280, height: 900 }
  const page = await browser.newPage({ viewport, colorScheme: scheme })
  await page.goto(`${address}?page=${state.page}&scenario=${state.scenario}`)
  await page.waitForSelector("#root h1, #root h2, #root [role=status]")
  await page.waitForTimeout(100)
  await state.act?.(page)
  await page.waitForTimeout(100)
  return page
}
