import { readdir, readFile } from "node:fs/promises"
import { afterAll, beforeAll, expect, test } from "vitest"
import { extensionDir, inRoot } from "../../src/dev/paths"
import { openWorld, type World } from "./world"

const text = (file: string) => readFile(`${extensionDir}/${file}`, "utf8")

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

test("the built manifest asks for exactly what the extension needs", async () => {
  const manifest = JSON.parse(await text("manifest.json"))
  expect(manifest.manifest_version).toBe(3)
  expect([...manifest.permissions].sort()).toEqual([
    "activeTab",
    "alarms",
    "offscreen",
    "scripting",
    "storage",
    "unlimitedStorage",
  ])
  expect(manifest.host_permissions).toEqual(["*://*.gov.cn/*"])
  expect(manifest.optional_host_permissions).toEqual(["*://*/*"])
  for (const key of [
    "content_scripts",
    "content_security_policy",
    "externally_connectable",
    "optional_permissions",
    "web_accessible_resources",
  ])
    expect(manifest).not.toHaveProperty(key)
})

test("the browser loads it without a warning", async () => {
  const page = await world.extension.context.newPage()
  await page.goto("chrome://extensions")
  const all = (await page.evaluate("chrome.developerPrivate.getExtensionsInfo()")) as Record<
    string,
    unknown
  >[]
  const info = all.find(({ id }) => id === world.extension.id)
  await page.close()
  expect(info?.name).toMatch(/政务公开评查/)
  expect([info?.manifestErrors, info?.runtimeErrors, info?.runtimeWarnings]).toEqual([[], [], []])
  expect(info?.installWarnings ?? []).toEqual([])
})

/** Rule files the engine reads: all but the dictionaries, which no check asks for in the browser. */
const ruleFiles = async () =>
  (await readdir(inRoot("rules"))).filter((one) => one.endsWith(".json") && one !== "dictionaries.json")

test("the build holds these files and no others", async () => {
  const names = (await readdir(extensionDir, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map((one) => `${one.parentPath.slice(extensionDir.length + 1)}/${one.name}`)
    .map((one) => one.replace(/^\//, "").replace(/\.(plasmo\.)?[0-9a-f]{8}\./, "."))
  const expected = [
    ...(await ruleFiles()),
    "_locales/en/messages.json",
    "_locales/zh_CN/messages.json",
    "file.worker.js",
    "icon128.png",
    "icon16.png",
    "icon32.png",
    "icon48.png",
    "icon64.png",
    "manifest.json",
    "options.css",
    "options.html",
    "options.js",
    "parse.worker.js",
    "popup.css",
    "popup.html",
    "popup.js",
    "static/background/index.js",
    "tabs/archive.css",
    "tabs/archive.html",
    "tabs/archive.js",
    "tabs/offscreen.html",
    "tabs/offscreen.js",
    "tabs/report.css",
    // What the report and the options page both use of the styles.
    "tabs/report.css",
    "tabs/report.html",
    "tabs/report.js",
  ]
  expect(names.sort()).toEqual(expected.sort())
})

test("rule files are shipped as they are written", async () => {
  const built = await readdir(extensionDir)
  for (const file of await ruleFiles()) {
    const shipped = built.find((one) => one.startsWith(file.replace("json", "")) && one.endsWith(".json"))
    expect(await text(shipped ?? file)).toBe(await readFile(inRoot("rules", file), "utf8"))
  }
})

test("one thread alone carries the libraries for document files", async () => {
  const scripts = (await readdir(extensionDir, { recursive: true })).filter((file) => file.endsWith(".js"))
  const carry = await Promise.all(
    scripts.map(async (file) => (/CMapReaderFactory|convertToHtml/.test(await text(file)) ? [file] : [])),
  )
  expect(carry.flat().map((file) => file.replace(/\.[0-9a-f]{8}\./, "."))).toEqual(["file.worker.js"])
})

test("pages that only show carry neither parser nor rules", async () => {
  for (const [page, most] of [
    ["popup", 500_000],
    ["options", 1_000_000],
  ] as const) {
    const script = (await readdir(extensionDir)).find(
      (one) => one.startsWith(`${page}.`) && one.endsWith(".js"),
    )
    const code = await text(script as string)
    expect(code).not.toMatch(/htmlparser2|ZodError|CN20-1\.1-a/)
    if (page === "popup") expect(code).not.toContain("cm-content")
    expect(code.length).toBeLessThan(most)
  }
})
