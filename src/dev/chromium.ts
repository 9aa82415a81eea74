import { existsSync } from "node:fs"
import { findBrowser } from "../platform/node/find-browser"
import { run, say } from "./run"

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
