import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import type { Locator, Page } from "playwright-core"
import { type RunFile, readRunFile } from "../../src/core/audit/run-file"
import { until } from "./world"

type Bytes = Uint8Array<ArrayBuffer>

/**
 * Clicks a button that saves a file, and gives the file. Downloads are told where to go by each connection to the browser, the popup's
 * own among them: this one says it anew, and looks into the folder.
 */
export async function download(page: Page, button: Locator): Promise<{ name: string; bytes: Bytes }> {
  const folder = await mkdtemp(path.join(tmpdir(), "gongkai-download-"))
  const cdp = await page.context().browser()?.newBrowserCDPSession()
  await cdp?.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder })
  await button.click()
  const finished = async () => (await readdir(folder)).filter((name) => /\.(gz|html)$/.test(name))
  const [name = ""] = await until(finished, (names) => names.length > 0)
  const bytes = new Uint8Array(await readFile(path.join(folder, name)))
  await cdp?.detach()
  await rm(folder, { recursive: true })
  return { name, bytes }
}

/** Clicks a button that exports a run, and gives the file that came, read as the command line reads it. */
export async function exportRun(
  page: Page,
  button = page.getByRole("button", { name: "导出评查档案" }),
): Promise<{ name: string; bytes: Bytes; file: RunFile }> {
  const saved = await download(page, button)
  return { ...saved, file: readRunFile(saved.bytes) }
}
