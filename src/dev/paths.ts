import path from "node:path"
import { fileURLToPath } from "node:url"

/** Folders the commands work in, absolute. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")
export const extensionDir = path.join(root, "build/chrome-mv3-prod")
export const inRoot = (...parts: string[]): string => path.join(root, ...parts)
