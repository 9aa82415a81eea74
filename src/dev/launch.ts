import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Worker,
} from "playwright-core"
import { machineSwitches } from "./chromium"
import { extensionDir } from "./paths"

export interface LaunchOptions {
  browser: string
  headless: boolean
  /** Rules of --host-resolver-rules, e.g. `MAP *.gov.cn 127.0.0.1:8123`. */
  hosts?: string[]
  /** Folder of the profile; a new one is made, and removed at the end, where none is named. */
  profile?: string
  /** Folder of the extension; the production build unless given. */
  folder?: string
  /** Further switches for the browser. */
  switches?: string[]
}

/** A browser with the built extension in it. */
export interface Extension {
  id: string
  context: BrowserContext
  /** Asks the service worker something. */
  inWorker<T>(code: () => T | Promise<T>): Promise<T>
  /** Opens the true toolbar popup over the active tab. */
  openPopup(): Promise<Page>
  /** Address of one of the extension's own pages. */
  url(page: string): string
  /** Ends the service worker, or the offscreen document, as the browser may at any moment. Gives whether there was one. */
  kill(what: "service-worker" | "engine"): Promise<boolean>
  /** Takes the network from the engine's document, or gives it back; its browser knows. */
  setOffline(offline: boolean): Promise<void>
  close(): Promise<void>
}

/**
 * Starts a browser with the extension. It is loaded over the DevTools pipe (Extensions.loadUnpacked), since branded
 * Chrome no longer knows --load-extension.
 */
export async function launch(options: LaunchOptions): Promise<Extension> {
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), "gongkai-audit-")))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.browser,
    // Playwright's own headless mode is the old one, which knows no extensions.
    headless: false,
    viewport: null,
    acceptDownloads: true,
    // Pop-ups are blocked as they are for everyone.
    ignoreDefaultArgs: ["--disable-extensions", "--enable-automation", "--disable-popup-blocking"],
    args: [
      "--enable-unsafe-extension-debugging",
      "--remote-debugging-port=0",
      "--lang=zh-CN",
      "--window-size=1280,900",
      // A popup is no higher than the screen lets it be, and the headless screen is a small one.
      ...(options.headless ? ["--headless=new", "--screen-info={1600x1200}"] : []),
      ...machineSwitches(),
      ...(options.switches ?? []),
      ...(options.hosts?.length ? [`--host-resolver-rules=${options.hosts.join(", ")}`] : []),
    ],
  })
  const browser = context.browser() as Browser
  const cdp = await browser.newBrowserCDPSession()
  const { id } = await cdp.send("Extensions.loadUnpacked", { path: options.folder ?? extensionDir })
  const url = (page: string) => `chrome-extension://${id}/${page}`
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers().find((one) => one.url().startsWith(url(""))) ??
    context.waitForEvent("serviceworker", { timeout: 10_000 })
  /** The DevTools session that keeps the engine off the network. */
  let unplugged: string | null = null
  const inWorker = async <T>(code: () => T | Promise<T>): Promise<T> => (await worker()).evaluate(code)
  const port = (await readFile(path.join(profile, "DevToolsActivePort"), "utf8")).split("\n")[0]

  return {
    id,
    context,
    url,
    inWorker,
    async openPopup() {
      const open = await find(cdp, url("popup.html"))
      if (open) await cdp.send("Target.closeTarget", { targetId: open })
      await patiently(() => inWorker(() => chrome.action.openPopup()))
      return patiently(() => attachTo(`http://127.0.0.1:${port}`, url("popup.html")))
    },
    async kill(what) {
      const target = await find(cdp, url(what === "engine" ? "tabs/offscreen.html" : "static/background"))
      if (!target) return false
      await cdp.send("Target.closeTarget", { targetId: target })
      return true
    },
    async setOffline(offline) {
      if (offline) {
        const target = await find(cdp, url("tabs/offscreen.html"))
        if (!target) return
        unplugged = (await cdp.send("Target.attachToTarget", { targetId: target })).sessionId
      }
      const sessionId = unplugged
      if (sessionId === null) return
      const params = { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 }
      const steps = [{ method: "Network.enable" }, { method: "Network.emulateNetworkConditions", params }]
      for (const [at, step] of steps.entries()) {
        const message = JSON.stringify({ id: at + 1, ...step })
        // The document may have been closed meanwhile.
        await cdp.send("Target.sendMessageToTarget", { sessionId, message }).catch(() => {})
      }
      if (offline) return
      unplugged = null
      await cdp.send("Target.detachFromTarget", { sessionId }).catch(() => {})
    },
    async close() {
      await context.close()
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function find(cdp: CDPSession, start: string): Promise<string | undefined> {
  const { targetInfos } = await cdp.send("Target.getTargets")
  return targetInfos.find((one) => one.url.startsWith(start))?.targetId
}

/** A popup is not among the pages that Playwright is told of: a second connection, made once it is open, sees it. */
async function attachTo(endpoint: string, address: string): Promise<Page> {
  const second = await chromium.connectOverCDP(endpoint)
  const pages = second.contexts().flatMap((one) => one.pages())
  const page = pages.find((one) => one.url().startsWith(address))
  if (!page) {
    await second.close()
    throw new Error("the popup did not open")
  }
  page.once("close", () => void second.close())
  return page
}

/** Tries again for some seconds: a window that is just closing or gaining the focus opens no popup. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = 40; ; left--) {
    try {
      return await attempt()
    } catch (error) {
      if (left === 0) throw error
      await new Promise((resolve) => setTimeout(resolve, 125))
    }
  }
}
