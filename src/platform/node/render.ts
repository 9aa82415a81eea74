/** Draws pages in an installed Chromium, undisguised: what keeps automated browsers out keeps this one out. */
import { setTimeout as wait } from "node:timers/promises"
import { type BrowserContext, chromium, type Page } from "playwright-core"
import type { DrawError, Drawn, RenderPort } from "../../core/crawl/ports"
import { aborted } from "../aborted"
import { type DomShot, takeDom, waitLimits } from "../page-dom"
import { type HostMapping, mappingFor } from "./map-host"
import { startDrawingProxy } from "./proxy"

export interface DrawingBrowser {
  render: RenderPort
  close(): Promise<void>
}

/** Rest before a page that was just changing is looked at again. */
const AGAIN_MS = 300

/** A mapped server speaks plain HTTP only: pages of its host are opened so, whatever their scheme. */
function addressFor(url: string, mappings: readonly HostMapping[]): { at: string; mapped: boolean } {
  const address = new URL(url)
  const mapped = address.protocol === "https:" && mappingFor(mappings, address.host) !== null
  if (mapped) address.protocol = "http:"
  return { at: address.href, mapped }
}

/**
 * Runs the reading of the DOM beside the page's own scripts, in a world apart: what they have put in the place of the browser's functions
 * is not there. Compilers may leave a helper in the function's text that pages don't have.
 */
async function readDom(page: Page, maxChars: number): Promise<DomShot> {
  const limits = JSON.stringify({ ...waitLimits, maxChars })
  const session = await page.context().newCDPSession(page)
  try {
    const { frameTree } = await session.send("Page.getFrameTree")
    const world = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id })
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression: `(() => { const __name = (given) => given; return (${takeDom})(${limits}) })()`,
      contextId: world.executionContextId,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.text)
    return result.value
  } finally {
    await session.detach().catch(() => {})
  }
}

const isNowhere = (page: Page): boolean => !/^https?:/.test(page.url())

async function draw(
  page: Page,
  url: string,
  maxChars: number,
  signal: AbortSignal,
): Promise<Drawn | { error: DrawError }> {
  // A script may lead on before the page is complete; what counts is where the page ends up.
  await page.goto(url, { waitUntil: "domcontentloaded", timeout: 0 }).catch(() => {})
  for (;;) {
    signal.throwIfAborted()
    if (isNowhere(page)) return { error: "network" }
    const shot = await readDom(page, maxChars).catch(() => null)
    if (shot) return "error" in shot ? shot : { status: shot.status, html: shot.html, finalUrl: shot.url }
    await wait(AGAIN_MS)
  }
}

async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  page.on("dialog", (dialog) => void dialog.dismiss().catch(() => {}))
  page.on("popup", (popup) => void popup.close().catch(() => {}))
  return page
}

/** Starts the browser at `executablePath`. Its pages share a session, which ends with it. Rejects where it can't be started. */
export async function startDrawingBrowser(
  executablePath: string,
  mappings: readonly HostMapping[],
): Promise<DrawingBrowser> {
  const proxy = await startDrawingProxy(mappings)
  const browser = await chromium
    .launch({
      executablePath,
      // The sandbox refuses to start as root.
      chromiumSandbox: process.getuid?.() !== 0,
      proxy: { server: `http://127.0.0.1:${proxy.port}` },
      args: ["--force-webrtc-ip-handling-policy=disable_non_proxied_udp"],
      ignoreDefaultArgs: ["--disable-popup-blocking"],
    })
    .catch(async (error) => {
      await proxy.close()
      throw error
    })
  const context = await browser.newContext({
    acceptDownloads: false,
    ignoreHTTPSErrors: false,
    locale: "zh-CN",
    serviceWorkers: "block",
  })
  return {
    async render(url, { timeoutMs, maxBytes, signal }) {
      const { at, mapped } = addressFor(url, mappings)
      const either = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
      const page = await newPage(context).catch(() => null)
      if (!page) return { error: "unavailable" }
      try {
        const drawn = await Promise.race([draw(page, at, maxBytes, either), aborted(either)])
        const back = mapped && !("error" in drawn)
        return back ? { ...drawn, finalUrl: drawn.finalUrl.replace(/^http:/, "https:") } : drawn
      } catch {
        signal.throwIfAborted()
        return { error: "timeout" }
      } finally {
        await page.close().catch(() => {})
      }
    },
    async close() {
      await browser.close().catch(() => {})
      await proxy.close()
    },
  }
}
