import { existsSync } from "node:fs"
import path from "node:path"

/** Places browsers are installed in, the ones that take unpacked extensions most readily first. */
const linux = [
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
  "google-chrome",
  "google-chrome-stable",
]
const mac = [
  "Chromium.app/Contents/MacOS/Chromium",
  "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "Google Chrome.app/Contents/MacOS/Google Chrome",
]
const windows = [
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Google\\Chrome\\Application\\chrome.exe",
]

function candidates(): string[] {
  const { env, platform } = process
  const within = (folders: (string | undefined)[], names: string[]) =>
    names.flatMap((name) => folders.filter((one) => one !== undefined).map((one) => path.join(one, name)))
  if (platform === "win32")
    return within([env.LOCALAPPDATA, env.PROGRAMFILES, env["PROGRAMFILES(X86)"]], windows)
  if (platform === "darwin") return within(["/Applications", path.join(env.HOME ?? "", "Applications")], mac)
  return within((env.PATH ?? "").split(path.delimiter), linux)
}

/** Path of a Chromium-based browser on this machine (CHROME_PATH first), or null. */
export function findBrowser(): string | null {
  const chosen = process.env.CHROME_PATH
  if (chosen && existsSync(chosen)) return chosen
  if (chosen) process.stderr.write(`CHROME_PATH 所指的文件不存在 / CHROME_PATH names no file: ${chosen}\n`)
  return candidates().find((one) => existsSync(one)) ?? null
}
