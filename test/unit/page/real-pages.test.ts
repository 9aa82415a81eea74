/** The page reader over labelled real pages, where REAL_PAGES names their folder. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { readPage } from "../../../src/core/page/read"

const FOLDER = process.env.REAL_PAGES ?? ""
const present = FOLDER !== "" && existsSync(join(FOLDER, "labels.json"))
const LEAST = 0.98

interface Label {
  url: string
  [field: string]: unknown
}

const plain = (text: unknown) =>
  String(text ?? "")
    .normalize("NFKC")
    .replace(/[\s"'“”‘’「」『』]/g, "")

describe.skipIf(!present)("real pages", () => {
  const labels: [string, Label][] = present
    ? Object.entries(JSON.parse(readFileSync(join(FOLDER, "labels.json"), "utf8")) as Record<string, Label>)
    : []
  const pages = labels.map(([file, label]) => ({
    label,
    page: readPage({ url: label.url, bytes: readFileSync(join(FOLDER, file)), contentType: null }),
  }))

  it.each(["charset", "title", "date", "number", "kind"] as const)("%s", (field) => {
    const scored = pages.filter(({ label }) => label[field] !== null && label[field] !== undefined)
    const right = scored.filter(({ label, page }) => {
      const wanted = [label[field]].flat()
      return wanted.some((value) => plain(value === "none" ? "" : value) === plain(page[field]))
    })
    expect(right.length / scored.length).toBeGreaterThanOrEqual(LEAST)
  })

  it("main text", () => {
    const wanted = pages.flatMap(({ label, page }) => [
      ...((label.textIn ?? []) as string[]).map((text) => plain(page.text).includes(plain(text))),
      ...((label.textOut ?? []) as string[]).map((text) => !plain(page.text).includes(plain(text))),
    ])
    expect(wanted.filter(Boolean).length / wanted.length).toBeGreaterThanOrEqual(LEAST)
  })
})
