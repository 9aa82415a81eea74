import { execFile } from "node:child_process"
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, expect, test } from "vitest"
import { inRoot } from "../../src/dev/paths"
import { type FixtureSite, listen } from "../sites/listen"
import { readCsv } from "./findings"
import { openWorld, type World } from "./world"

/** U+20BB7, outside the Basic Multilingual Plane: two UTF-16 units that must stay together. */
const rare = "\u{20BB7}"
const name = `${rare}祥县人民政府`

let site: FixtureSite
let world: World
beforeAll(async () => {
  site = await listen("www.jixiangxian.gov.cn", 0, (request, response) => {
    const home = request.url === "/"
    response.writeHead(home ? 200 : 404, { "Content-Type": "text/html; charset=utf-8" })
    response.end(
      home
        ? `<title>${name}</title><meta name="SiteName" content="${name}"><meta name="SiteIDCode" content="9901230001">
           <a href="/">首页</a><p>${name}门户网站</p>`
        : "not here",
    )
  })
  world = await openWorld({ site, gapMs: 100 })
})
afterAll(async () => {
  await world?.close()
  await site?.close()
})

test("a rare hanzi comes whole through parser, engine, database, popup, report and CSV", async () => {
  const popup = await world.openPopup()
  await popup.start()
  await popup.waitFor("finished", 60_000)
  expect(await popup.page.getByRole("heading", { level: 1 }).textContent()).toBe(name)
  const address = await popup.reportAddress()
  const csv = await popup.exportCsv()
  expect(csv.name).toContain(name)
  expect(readCsv(csv.text)[0]?.单位名称).toBe(name)
  await world.tab.goto(address)
  await world.tab.getByRole("heading", { level: 1, name, exact: true }).waitFor()
})

test("the bundler keeps a rare hanzi whole in every kind of script", async () => {
  const probe = await mkdtemp(path.join(tmpdir(), "gongkai-audit-probe-"))
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(probe, file)), { recursive: true })
    await writeFile(path.join(probe, file), text)
  }
  await write("src/popup.tsx", `export default () => <p>${rare}</p>`)
  await write("src/background.ts", `console.log("${rare}")`)
  await write("src/reader.worker.ts", `self.postMessage("${rare}")`)
  const worker = `new Worker(new URL("../reader.worker.ts", import.meta.url), { type: "module" })`
  await write("src/tabs/engine.ts", `${worker}.postMessage("${rare}")`)
  for (const file of ["package.json", "tsconfig.json", "assets"])
    await cp(inRoot(file), path.join(probe, file), { recursive: true })
  await symlink(inRoot("node_modules"), path.join(probe, "node_modules"), "junction")
  await promisify(execFile)(process.execPath, [inRoot("node_modules/plasmo/bin/index.mjs"), "build"], {
    cwd: probe,
  })

  const built = path.join(probe, "build/chrome-mv3-prod")
  const scripts = (await readdir(built, { recursive: true })).filter((one) => one.endsWith(".js"))
  expect(scripts).toHaveLength(4)
  for (const script of scripts)
    expect(await readFile(path.join(built, script), "utf8")).toMatch(/\u{20BB7}|\\ud842\\udfb7/iu)
  await rm(probe, { recursive: true })
})
