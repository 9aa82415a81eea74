import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"

const root = path.resolve(import.meta.dirname, "../..")

/** What each folder of src may import beside itself: entry points -> ui -> platform -> core, and inside core in this order. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "core/result": ["core/text"],
  "core/text": ["core/result/types"],
  "core/dialects": ["core/text", "core/page/types"],
  "core/page": ["core/text", "core/dialects"],
  "core/files": ["core/text", "core/page"],
  "core/crawl": ["core/text", "core/dialects", "core/page", "core/files"],
  "core/rules": ["core/text", "core/result"],
  "core/site": ["core/text", "core/dialects", "core/page", "core/crawl", "core/result", "core/rules"],
  "core/checks": ["core/text", "core/page", "core/crawl", "core/result", "core/rules", "core/site"],
  "core/score": ["core/text", "core/result"],
  "core/audit": [
    "core/text",
    "core/dialects",
    "core/page",
    "core/crawl",
    "core/result",
    "core/rules",
    "core/site",
    "core/checks",
    "core/score",
  ],
  "core/export": ["core/text", "core/result"],
  platform: ["core"],
  ui: ["core", "platform/browser"],
  background: ["core", "platform/browser"],
  popup: ["core", "platform/browser", "ui"],
  options: ["core", "platform/browser", "ui"],
  tabs: ["core", "platform", "ui"],
  cli: ["core", "platform/node"],
  dev: ["core", "platform/node"],
}

const sources = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
  .map((file) => file.replaceAll(path.sep, "/"))

/** The layer of a path below src. */
const layerOf = (file: string): string =>
  file
    .split("/")
    .slice(0, file.startsWith("core/") ? 2 : 1)
    .join("/")

const SPECIFIER = /(?:\bfrom|\bimport\(?|new URL\()\s*"(\.[^"]+)"/g

/** Paths below src that a file imports. */
function importsOf(file: string): string[] {
  const folder = path.join(root, "src", path.dirname(file))
  const text = readFileSync(path.join(root, "src", file), "utf8")
  return [...text.matchAll(SPECIFIER)]
    .map(([, name = ""]) => path.relative(path.join(root, "src"), path.join(folder, name)))
    .map((target) => target.replaceAll(path.sep, "/"))
    .filter((target) => !target.startsWith(".."))
}

const isBelow = (target: string, folder: string): boolean =>
  target === folder || target.startsWith(`${folder}/`)

describe("layers", () => {
  it("are all told of", () => {
    expect([...new Set(sources.map(layerOf))].sort()).toEqual(Object.keys(allowed).sort())
  })

  it.each(Object.entries(allowed))("%s imports what stands below it only", (layer, below) => {
    const own = sources.filter((file) => layerOf(file) === layer)
    const strange = own.flatMap((file) =>
      importsOf(file)
        .filter((target) => ![layer, ...below].some((folder) => isBelow(target, folder)))
        .map((target) => `${file} imports ${target}`),
    )
    expect(strange).toEqual([])
  })

  it("finds the imports that it judges", () => {
    expect(importsOf("core/audit/result.ts")).toContain("core/dialects")
    expect(importsOf("background/index.ts").length).toBeGreaterThan(0)
  })
})
