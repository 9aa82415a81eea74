import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { interpretation as check } from "../../../../src/core/checks/interpretation"
import { listedPolicy } from "../../../../src/core/checks/interpretation/documents"
import { pairUp } from "../../../../src/core/checks/interpretation/pairing"
import { readPage } from "../../../../src/core/page/read"
import type { Page } from "../../../../src/core/page/types"
import { findDocumentNumbers } from "../../../../src/core/text/document-number"
import { addressKey } from "../../../../src/core/text/url"
import { page, subject } from "../../make"
import { walk } from "../walk"

const folder = process.env.REAL_PAGES
const read = (path: string): string => readFileSync(join(folder ?? "", path), "utf8")

/** Links from real policy pages to their interpretations: raw_file, title, address, number, then the interpretation's title and address. */
const pairs = folder
  ? read("data/gz_policy_interpretation_pairs.tsv")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"))
      .map(([file = "", , url = "", number = "", text = "", target = ""]) => ({
        file,
        url,
        number,
        text,
        target,
      }))
  : []

function policyPages(): Page[] {
  const files = new Map(pairs.map(({ file, url }) => [file, url]))
  return [...files].map(([file, url]) =>
    readPage({ url, bytes: readFileSync(join(folder ?? "", file)), contentType: "text/html" }),
  )
}

/** Title of an interpretation as linked; the labels put its date behind it. */
const titleOf = (text: string): string => text.replace(/\s*\d{4}-\d{2}-\d{2}$/, "")

describe.skipIf(!folder)("policies and interpretations as published (REAL_PAGES)", () => {
  test("titles alone find all but the misspelled one, and no wrong one", () => {
    const policies = policyPages().map(({ related: _, links: __, ...read }) => ({
      ...listedPolicy({ url: read.url, title: read.title ?? "", date: read.date }, addressKey(read.url)),
      number: read.number,
    }))
    const found = pairs.map(({ url, text, target }) => {
      const one = {
        url: target,
        title: titleOf(text),
        date: null,
        source: null,
        page: null,
        related: [],
        key: addressKey(target),
      }
      return pairUp(policies, [one]).map(({ policy }) => policy.url === url)
    })
    expect(found.flat().every(Boolean)).toBe(true)
    expect(found.filter((matches) => matches.length === 1)).toHaveLength(pairs.length - 1)
  })

  test("every labelled link is a pair, and each policy counts as interpreted and linked", () => {
    const policies = policyPages()
    const origin = new URL(policies[0]?.url ?? "").origin
    const own = policies.filter(({ url }) => url.startsWith(origin))
    const entries = own.map(({ url, title, date }) => ({ url, title: title ?? "", date }))
    const home = page({
      url: `${origin}/`,
      kind: "home",
      nav: [["规范性文件", `${origin}/gfxwj/`]],
    })
    const list = page({ url: `${origin}/gfxwj/`, kind: "list", entries })
    const result = walk(
      check,
      {
        policies: ["gfxwj"],
        interpretations: ["zcjd"],
        exempt: [],
        passRatio: 0.9,
        maxLagWorkdays: 3,
        sample: 40,
      },
      {
        pages: [home, list, ...own],
        columns: { gfxwj: { accept: ["规范性文件"] }, zcjd: { accept: ["政策解读"] } },
        obstacles: Object.fromEntries(pairs.map(({ target }) => [target, "not-recorded" as const])),
        subject: subject({
          url: `${origin}/`,
          origin,
          name: "广州市人民政府",
          level: "prefecture",
          code: "4401000001",
        }),
        period: { from: "2015-01-01", to: "2026-12-31" },
        asOf: "2026-12-31",
      },
    )
    const found = new Set(
      result.pairs?.flatMap(({ link, policy, interpretation }) =>
        link === "forward" ? [`${policy?.number} ${addressKey(interpretation?.url ?? "")}`] : [],
      ),
    )
    const expected = pairs.filter(({ url }) => url.startsWith(origin))
    expect(expected.length).toBeGreaterThan(15)
    const missing = expected.filter(({ number, target }) => {
      const normal = findDocumentNumbers(number)[0] ?? null
      return !found.has(`${normal} ${addressKey(target)}`)
    })
    expect(missing).toEqual([])
    expect(result.reason.values).toMatchObject({ need: own.length, linked: own.length, none: 0 })
  })
})
