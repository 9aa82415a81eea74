import { describe, expect, it } from "vitest"
import type { Reading } from "../../../src/core/site/reading"
import { createTrail, namesTried } from "../../../src/core/site/trail"
import type { Candidate } from "../../../src/core/site/types"
import { ORIGIN, page } from "../make"

const def = (accept: string[]) => ({ name: "政策解读", accept, reject: [], urlHints: [], freshDays: null })
const candidate = (path: string, more: Partial<Candidate> = {}): Candidate => ({
  url: `${ORIGIN}${path}`,
  label: "政策解读",
  synonym: "政策解读",
  match: "equal",
  where: "nav",
  from: `${ORIGIN}/`,
  path: [],
  external: false,
  score: 1,
  ...more,
})
const read: Reading = { state: "page", page: page({ url: "/" }), drawn: false }
const unread = (path: string): Reading => ({ state: "unread", url: `${ORIGIN}${path}` })

describe("the trail of a column", () => {
  it("tells of each address once, as it was first looked at, with what it was looked at for", () => {
    const trail = createTrail(def(["政策解读", "解读"]))
    const hub = { entrance: false, path: [] }
    trail.hub({ ...hub, url: `${ORIGIN}/`, via: "home", title: "首页", reading: read })
    trail.hub({ ...hub, url: `${ORIGIN}/map/`, via: "sitemap", title: "网站地图", reading: unread("/map/") })
    trail.candidate(candidate("/zcjd/"), { state: "gone", outcome: "soft-404" })
    trail.candidate(candidate("/jd/", { match: "hint", label: "" }), {
      state: "obstacle",
      outcome: "timeout",
    })
    trail.part(`${ORIGIN}/jd/2/`, "list", "部门解读", read)
    trail.part(`${ORIGIN}/zcjd/`, "list", "再看一次", read)
    expect(trail.steps().map(({ url, ...step }) => [url.replace(ORIGIN, ""), step])).toEqual([
      ["/", { via: "home", outcome: "ok", note: "查找：政策解读、解读" }],
      ["/map/", { via: "sitemap", outcome: "unread", note: "网站地图，查找：政策解读、解读" }],
      ["/zcjd/", { via: "column", outcome: "soft-404", note: "政策解读" }],
      ["/jd/", { via: "hint", outcome: "timeout", note: "网址线索" }],
      ["/jd/2/", { via: "list", outcome: "ok", note: "部门解读" }],
    ])
  })

  it("names the first few names, and how many there are", () => {
    expect(namesTried(def(["甲", "乙", "丙", "丁", "戊", "己"]))).toBe("甲、乙、丙、丁、戊、己")
    expect(namesTried(def(["甲", "乙", "丙", "丁", "戊", "己", "庚"]))).toBe(
      "甲、乙、丙、丁、戊、己等7个名称",
    )
  })
})
