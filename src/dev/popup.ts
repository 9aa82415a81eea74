import { readFile } from "node:fs/promises"
import type { Page } from "playwright-core"

/** The popup as its user meets it: buttons by their words, results by what can be read. */
export class Popup {
  constructor(readonly page: Page) {}

  private button = (name: string) => this.page.getByRole("button", { name })

  /** Which screen shows: loading, elsewhere, permission, ready, running, finished. */
  screen = () => this.page.locator("[data-screen]").getAttribute("data-screen")

  waitFor = (screen: string, timeout = 20_000) =>
    this.page.locator(`[data-screen="${screen}"]`).waitFor({ timeout })

  /** The first screen that is not `loading`. */
  async settled(): Promise<string> {
    await this.page.locator('[data-screen]:not([data-screen="loading"])').waitFor({ timeout: 20_000 })
    return (await this.screen()) ?? ""
  }

  /** What the popup says, as it can be read. */
  words = async () => (await this.page.getByRole("main").allInnerTexts()).join("\n")

  /** Starts an audit, on another as-of date than today where one is given. */
  async start(asOf?: string): Promise<void> {
    await this.waitFor("ready")
    if (asOf) await this.page.getByLabel("评查时点").fill(asOf)
    await this.button("开始评查").click()
    await this.waitFor("running")
  }

  pause = () => this.button("暂停").click()
  resume = () => this.button("继续").click()
  stop = () => this.button("停止").click()

  /** `指标已查完 12 / 58；已读页面 7`, or "" where no audit is going on. */
  progress = () =>
    this.page.evaluate(
      () => document.querySelector('[role="progressbar"]')?.getAttribute("aria-valuetext") ?? "",
    )

  /** The score as it stands in large figures. */
  score = () => this.page.getByTestId("score").textContent()

  /** Score, range and coverage in words, a line each. */
  summary = () => this.page.getByRole("region", { name: "得分" }).allInnerTexts()

  /** Clicks 导出CSV and gives the file that came. */
  async exportCsv(): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.button("导出CSV").click()])
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") }
  }

  /** Address of the full report, as the link has it. */
  reportAddress = () =>
    this.page.getByRole("link", { name: "完整报告" }).evaluate((link) => (link as HTMLAnchorElement).href)

  close = () => this.page.close()
}
