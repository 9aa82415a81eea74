import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import type { CDPSession, Page } from "playwright-core"
import { type Extension, type LaunchOptions, launch } from "../../src/dev/launch"
import type { RunState } from "../../src/platform/browser/types"

/** A browser that is treated badly: parts of it are closed, it is killed, stopped for a while, cut off from the network. */

/** Without it the browser does not load an unpacked extension again that reloads itself. */
export async function switchOnDeveloperMode(profile: string): Promise<void> {
  await mkdir(path.join(profile, "Default"), { recursive: true })
  const preferences = { extensions: { ui: { developer_mode: true } } }
  await writeFile(path.join(profile, "Default/Preferences"), JSON.stringify(preferences))
}

/** Asks the parts of the extension from a page of it that runs no script of its own, so that nothing but the asking wakes them. */
export class Patient {
  private constructor(
    private readonly options: LaunchOptions,
    public extension: Extension,
    private page: Page,
    private cdp: CDPSession,
  ) {}

  static async launch(options: LaunchOptions): Promise<Patient> {
    const extension = await launch(options)
    return new Patient(options, extension, await quietPage(extension), await devTools(extension))
  }

  async close(): Promise<void> {
    await this.extension.close()
  }

  /** Another browser over the same profile. */
  async again(): Promise<void> {
    this.extension = await launch(this.options)
    this.page = await quietPage(this.extension)
    this.cdp = await devTools(this.extension)
  }

  /** Does something in the page; in a new one where it went away with the extension. */
  async within<T, A>(code: (given: A) => Promise<T>, given: A): Promise<T> {
    for (let left = 20; ; left--) {
      try {
        if (this.page.isClosed()) this.page = await quietPage(this.extension)
        return await this.page.evaluate(code as never, given as never)
      } catch (error) {
        if (left === 0) throw error
        await new Promise((resolve) => setTimeout(resolve, 250))
        if (!this.page.isClosed()) await this.page.close().catch(() => {})
      }
    }
  }

  /** A call as the client makes it. */
  call<T>(target: "background" | "engine", type: string, ...args: unknown[]): Promise<T> {
    return this.within(
      async (message) => {
        const reply = await chrome.runtime.sendMessage(message)
        if (!reply?.ok) throw new Error(JSON.stringify(reply))
        return reply.data
      },
      { target, type, args },
    )
  }

  /** A run as the database has it. */
  stored(id: string): Promise<Pick<RunState, "state" | "progress" | "error"> | undefined> {
    return this.within(
      (key) =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open("gongkai-audit")
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const reading = opening.result.transaction("runs").objectStore("runs").get(key)
            reading.onerror = () => reject(reading.error)
            reading.onsuccess = () => {
              opening.result.close()
              resolve(reading.result)
            }
          }
        }),
      id,
    )
  }

  /** Sets a gap between requests that is shorter than a person may choose: the made-up site can bear it. */
  async hurry(): Promise<void> {
    await this.call("background", "ensureEngine")
    await this.call("engine", "heldRuns")
    await this.within(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open("gongkai-audit")
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const writing = opening.result.transaction("settings", "readwrite")
            writing.objectStore("settings").put({ delayMs: 20 }, "user")
            writing.oncomplete = () => {
              opening.result.close()
              resolve()
            }
          }
        }),
      null,
    )
  }

  async killServiceWorker(): Promise<void> {
    await this.extension.kill("service-worker")
  }

  /** Closes the engine's document. The alarm that opens it again comes twice a minute; here it comes at once. */
  async closeEngine(): Promise<void> {
    await this.extension.kill("engine")
    await this.within(async () => {
      if (await chrome.alarms.get("revive-engine"))
        await chrome.alarms.create("revive-engine", { when: Date.now() + 300, periodInMinutes: 0.5 })
    }, null)
  }

  /** Reloads the extension, as its page in the browser's settings does. */
  async reload(): Promise<void> {
    await this.within(async () => null, null)
    // The page goes away with the extension, and its answer with it: no second try.
    await this.page.evaluate(() => chrome.runtime.reload()).catch(() => {})
  }

  private async processes(): Promise<{ browser: number; all: number[] }> {
    const { processInfo } = await this.cdp.send("SystemInfo.getProcessInfo")
    const browser = processInfo.find(({ type }) => type === "browser")?.id ?? 0
    return { browser, all: processInfo.map(({ id }) => id) }
  }

  /** Kills the browser without a word, and opens it again. */
  async crash(): Promise<void> {
    const { browser } = await this.processes()
    const gone = new Promise((resolve) => this.extension.context.once("close", resolve))
    process.kill(browser, "SIGKILL")
    await gone
    await this.again()
  }

  /** Stops all processes of the browser for a while: what a laptop does when its lid is closed. */
  async sleep(ms: number): Promise<void> {
    const { all } = await this.processes()
    const tell = (signal: NodeJS.Signals) => {
      for (const pid of all)
        try {
          process.kill(pid, signal)
        } catch {
          // It has ended meanwhile.
        }
    }
    tell("SIGSTOP")
    await new Promise((resolve) => setTimeout(resolve, ms))
    tell("SIGCONT")
  }

  /** Takes the network from the engine for a while; the browser knows that there is none. */
  async unplug(ms: number): Promise<void> {
    await this.extension.setOffline(true)
    await new Promise((resolve) => setTimeout(resolve, ms))
    await this.extension.setOffline(false)
  }

  /** Closes the tab that shows the audited site, and opens another. */
  async closeTab(address: string): Promise<void> {
    const { context } = this.extension
    for (const page of context.pages()) if (page.url().startsWith(address)) await page.close()
    await (await context.newPage()).goto(address)
  }
}

const quietPage = async (extension: Extension): Promise<Page> => {
  const page = await extension.context.newPage()
  await page.goto(extension.url("manifest.json"))
  return page
}

const devTools = async ({ context }: Extension): Promise<CDPSession> => {
  const browser = context.browser()
  if (!browser) throw new Error("no browser")
  return browser.newBrowserCDPSession()
}
