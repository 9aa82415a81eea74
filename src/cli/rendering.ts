/** `--render[=PATH]`: pages that a plain request does not bring are drawn in an installed browser. */
import { existsSync } from "node:fs"
import { findBrowser } from "../platform/node/find-browser"
import type { HostMapping } from "../platform/node/map-host"
import type { DrawingBrowser } from "../platform/node/render"
import { inputError, usageError } from "./exit"
import { callersPath } from "./files"
import { words } from "./words"

/** The browser that the option names ("" for the one that is installed); null without the option. */
export async function drawingBrowser(
  option: string | undefined,
  mappings: readonly HostMapping[],
): Promise<DrawingBrowser | null> {
  if (option === undefined) return null
  const path = option === "" ? findBrowser() : callersPath(option)
  if (path === null) throw usageError(words.noBrowser)
  if (!existsSync(path)) throw inputError(words.noFile, `--render ${option}`)
  // Loaded on use: the browser's driver is large, and most audits go without.
  const { startDrawingBrowser } = await import("../platform/node/render")
  try {
    return await startDrawingBrowser(path, mappings)
  } catch (error) {
    const [why] = String(error instanceof Error ? error.message : error).split("\n")
    throw inputError(words.browserFails(why ?? ""), `--render ${path}`)
  }
}
