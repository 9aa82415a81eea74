import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import { parseArgs } from "node:util"
import Papa from "papaparse"
import { startSample } from "../../test/sites/sample/serve"
import { build } from "./build"
import { needBrowser, needChineseFont } from "./chromium"
import { type Extension, launch } from "./launch"
import { inRoot, root } from "./paths"
import { Popup } from "./popup"
import { say } from "./run"

const usage = "usage: npm run demo -- [--headless] [address of a government site]"

/** The sample site speaks of 2020 and the first half of 2021. */
const sampleAsOf = "2021-06-30"
const out = inRoot("build/demo")
const LONGEST_AUDIT_MS = 30 * 60_000

/** Arguments of the command, or null where they are not understood. */
function readArguments(): { headless: boolean; address?: string } | null {
  try {
    const { values, positionals } = parseArgs({
      options: { headless: { type: "boolean", default: false } },
      allowPositionals: true,
    })
    const [address] = positionals
    const sound = positionals.length < 2 && (!address || /^https?:\/\//.test(address))
    return sound ? { headless: values.headless, address } : null
  } catch {
    return null
  }
}

const given = readArguments()
if (!given) {
  say(usage)
  process.exit(2)
}
const { address } = given
const { DISPLAY, WAYLAND_DISPLAY } = process.env
const headless = given.headless || (process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY)

await demonstrate().catch((error) => {
  say(`Failed: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
})

async function demonstrate(): Promise<void> {
  const browser = await needBrowser()
  if (headless) await needChineseFont()
  await build()
  const sample = address ? null : await startSample()
  if (sample) say(`Sample site: ${sample.url} (invented; served on 127.0.0.1:${sample.port})`)
  say(headless ? "Starting the browser without a window" : "Starting the browser")
  // With the sample site, every name leads to the loopback: the demonstration asks nothing of the network.
  const hosts = sample ? [`MAP * 127.0.0.1:${sample.port}`] : []
  const extension = await launch({ browser, headless, hosts })
  try {
    await openSite(extension, address ?? (sample?.url as string))
    await (headless ? clickThrough(extension) : waitForUser(extension))
  } finally {
    await extension.close()
    await sample?.close()
  }
}

async function openSite({ context }: Extension, url: string): Promise<void> {
  say(`Opening ${url}`)
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(url)
}

/** Leaves everything to the person in front of the screen. */
async function waitForUser(extension: Extension): Promise<void> {
  say("Click the puzzle icon in the toolbar, then 政务公开评查, then 开始评查")
  if (!address) say(`The sample site's newest pages are of June 2021: 评查时点 ${sampleAsOf} suits it`)
  say("Close the browser, or press Ctrl-C here, to end")
  await extension.context.waitForEvent("close", { timeout: 0 })
}

/** Does the clicks itself, through the toolbar popup, and keeps what comes of them. */
async function clickThrough(extension: Extension): Promise<void> {
  await mkdir(out, { recursive: true })
  say("Clicking the toolbar icon, then 开始评查")
  const popup = new Popup(await extension.openPopup())
  if ((await popup.settled()) !== "ready")
    throw new Error(`the popup offers no audit:\n${await popup.words()}`)
  await popup.start(address ? undefined : sampleAsOf)
  await follow(popup)
  const score = await popup.summary()
  await popup.page.screenshot({ path: path.join(out, "popup.png") })
  const report = await popup.reportAddress()
  say("Clicking 导出CSV")
  const csv = await popup.exportCsv()
  await writeFile(path.join(out, "findings.csv"), csv.text)

  say("Opening 完整报告")
  const page = await extension.context.newPage()
  await page.goto(report)
  await page.getByTestId("score").waitFor()
  await page.screenshot({ path: path.join(out, "report.png"), fullPage: true })

  print(csv.text, score.join("\n"))
  say(`\nWritten to ${path.relative(root, out)}: findings.csv (${csv.name}), popup.png, report.png`)
}

/** Says how far the audit is until it ends. */
async function follow(popup: Popup): Promise<void> {
  const end = Date.now() + LONGEST_AUDIT_MS
  for (let last = ""; (await popup.screen()) === "running" && Date.now() < end; ) {
    const now = await popup.progress()
    if (now && now !== last) say(`  ${now}`)
    last = now
    await popup.page.waitForTimeout(2000)
  }
  await popup.waitFor("finished")
}

/** The checklist as the CSV has it, one line per rule, and the score. */
function print(csv: string, score: string): void {
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), { header: true })
  for (const row of data.filter((one) => one.指标编号))
    console.log(`${row.结论}\t${row.指标编号}\t${row.指标名称}\t${row.问题描述}`)
  console.log(`\n${score}`)
}
