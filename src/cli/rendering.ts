/** `--render[=PATH]`: pages that a plain request does not bring are drawn in an installed browser. */
import { existsSync } from "node:fs"
import { findBrowser } from "../platform/node/find-browser"
import type { HostMapping } from "../platform/node/map-host"
import type { DrawingBrowser } from "../platform/node/render"
import { usageError } from "./exit"
import { callersPath } from "./files"

/** The browser that the option names ("" for the one that is installed); null without the option. */
export async function drawingBrowser(
  option: string | undefined,
  mappings: readonly HostMapping[],
): Promise<DrawingBrowser | null> {
  if (option === undefined) return null
  const path = option === "" ? findBrowser() : callersPath(option)
  if (path === null) throw usageError("--render: no Chrome, Chromium or Edge was found; name one by its path")
  if (!existsSync(path)) throw usageError(`--render: ${option} is no file`)
  // Loaded on use: the browser's driver is large, and most audits go without.
  const { startDrawingBrowser } = await import("../platform/node/render")
  try {
    return await startDrawingBrowser(path, mappings)
  } catch (error) {
    const [why] = String(error instanceof Error ? error.message : error).split("\n")
    throw usageError(`--render: ${path} can't be started: ${why}`)
  }
}
