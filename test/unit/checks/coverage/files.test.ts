import { describe, expect, it } from "vitest"
import { coverage } from "../../../../src/core/checks/coverage"
import type { Outcome } from "../../../../src/core/crawl/types"
import { reasonText } from "../../../../src/core/result/messages"
import { type PageLike, page } from "../../make"
import { walk } from "../walk"

const home = page({ url: "/", kind: "home", nav: [["标准目录", "/gk/bzml/"]] })
const columns = { bzml: { accept: ["标准目录"] } }
const names = ["柳塘镇", "石桥镇", "东坪街道"]
const FILE = "/gk/bzml/all.xlsx"

/** A column of one row that leads straight to the file. */
const direct: PageLike = {
  url: "/gk/bzml/",
  title: "标准目录",
  kind: "list",
  entries: [["各镇街标准目录", FILE, "2020-10-01"]],
}
/** A column whose row is an article that hands the file out. */
const article: PageLike[] = [
  { ...direct, entries: [["各镇街标准目录", "/gk/bzml/1.html", "2020-10-01"]] },
  {
    url: "/gk/bzml/1.html",
    kind: "article",
    title: "各镇街标准目录",
    date: "2020-10-01",
    text: "现将目录予以公布，见附件。",
    attachments: [["各镇街标准目录.xlsx", FILE]],
  },
]
const sheet: PageLike = {
  url: FILE,
  kind: "article",
  title: "各镇街标准目录",
  tables: [[["序号", "名称"], ...names.map((name, at) => [String(at + 1), name])]],
  file: { format: "xlsx", starts: [] },
}

function ask(
  pages: PageLike[],
  obstacles: Record<string, Outcome> = {},
  given: object = {},
  deadline?: string,
) {
  const params = coverage.params.parse({ columns: ["bzml"], names, expect: "all", ...given })
  const rule = deadline === undefined ? {} : { deadline }
  const told = walk(coverage, params, { pages: [home, ...pages.map(page)], columns, obstacles, rule })
  return { ...told, text: reasonText(told.reason) }
}

describe("names in a catalogue that is a file", () => {
  it("are read out of it, whether a row or an article leads to it", () => {
    expect(ask([direct, sheet])).toMatchObject({ verdict: "pass" })
    const told = ask([...article, sheet])
    expect(told).toMatchObject({ verdict: "pass" })
    expect(told.asked.at(-1)).toBe(FILE)
    expect(told.evidence[0]?.url).toContain(FILE)
  })

  it("are of the day on which the file was handed out", () => {
    const within = { within: "deadline" }
    expect(ask([...article, sheet], {}, within, "2020-12-31")).toMatchObject({ verdict: "pass" })
    expect(ask([direct, sheet], {}, within, "2020-09-01")).toMatchObject({
      verdict: "pending",
      reason: { code: "coverage.late-unproven" },
    })
  })

  it("may stand in a scan: blocked, and said so", () => {
    const told = ask(article, { [FILE]: "image" })
    expect(told).toMatchObject({ verdict: "blocked", reason: { code: "blocked.image" } })
    expect(told.text).toContain("无文字层")
  })

  it("are not in a file that was read and lacks them", () => {
    const short = {
      ...sheet,
      tables: [
        [
          ["序号", "名称"],
          ["1", "柳塘镇"],
        ],
      ],
    }
    expect(ask([direct, short])).toMatchObject({ verdict: "partial" })
  })
})
