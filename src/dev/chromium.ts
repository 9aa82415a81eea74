import { existsSync } from "node:fs"
import path from "node:path"
import { run, say } from "./run"

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
  if (chosen) say(`CHROME_PATH names no file: ${chosen}`)
  return candidates().find((one) => existsSync(one)) ?? null
}

const isRoot = () => process.getuid?.() === 0

/** Installs packages with apt-get, as root or through sudo. Gives whether it worked. */
async function aptInstall(packages: string[]): Promise<boolean> {
  if (!existsSync("/usr/bin/apt-get")) return false
  const sudo = isRoot() ? [] : ["sudo", "-n"]
  if (sudo.length > 0 && !existsSync("/usr/bin/sudo")) return false
  const apt = (...args: string[]) => {
    const [command, ...rest] = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", ...args]
    return run(command as string, rest)
  }
  await apt("update")
  return (await apt("install", "-y", "--no-install-recommends", ...packages)).status === 0
}

/** Path of a browser, installed first where there is none and the system's package manager may be used. */
export async function needBrowser(): Promise<string> {
  const found = findBrowser()
  if (found) {
    say(`Browser: ${found}`)
    return found
  }
  say("No Chrome, Chromium or Edge found: installing chromium and fonts-noto-cjk with apt-get")
  const installed = (await aptInstall(["chromium", "fonts-noto-cjk"])) ? findBrowser() : null
  if (installed) return installed
  throw new Error(
    "No browser: install Chromium (Debian: sudo apt-get install chromium fonts-noto-cjk) or set CHROME_PATH",
  )
}

/** Installs a Chinese font on Linux where none is found: without one every hanzi in a screenshot is an empty box. */
export async function needChineseFont(): Promise<void> {
  if (process.platform !== "linux") return
  const listed = await run("fc-list", [":lang=zh", "family"], { quiet: true }).catch(() => null)
  if (listed?.output.trim()) return
  say("No Chinese font found: installing fonts-noto-cjk with apt-get")
  if (!(await aptInstall(["fonts-noto-cjk"])))
    say("  could not: screenshots will show empty boxes (Debian: sudo apt-get install fonts-noto-cjk)")
}

/** Switches this machine needs: Chromium's sandbox refuses to start as root. */
export const machineSwitches = (): string[] =>
  process.platform === "linux" && isRoot() ? ["--no-sandbox"] : []
