import { describe, expect, test } from "vitest"
import { findSections } from "../../../../src/core/checks/annual-report/sections"
import { page } from "../../make"
import { HEADINGS } from "./report"

const sections = [
  { title: "总体情况", accept: ["概述"] },
  { title: "主动公开政府信息情况", accept: ["主动公开情况"] },
  { title: "收到和处理政府信息公开申请情况", accept: ["依申请公开情况"] },
  { title: "政府信息公开行政复议、行政诉讼情况", accept: ["被申请行政复议、提起行政诉讼情况"] },
  { title: "存在的主要问题及改进情况", accept: ["存在问题及改进情况"] },
  { title: "其他需要报告的事项", accept: [] },
]
const missing = (headings: string[], text = "") =>
  findSections(page({ url: "/r.html", headings, text }), sections)
    .filter(({ heading }) => heading === null)
    .map(({ title }) => title)

describe("sections of an annual report", () => {
  test("the prescribed headings", () => expect(missing(HEADINGS)).toEqual([]))

  test("other headings, numbers and punctuation for the same parts", () => {
    const headings = [
      "第一部分 概述",
      "2．主动公开情况：",
      "三、依申请公开情况",
      "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
      "五、政府信息公开工作存在的主要问题及改进情况",
      "其他需要报告的事项。",
    ]
    expect(missing(headings)).toEqual([])
  })

  test("what the preface claims is no heading", () => {
    const text = `本报告由${HEADINGS.map((heading) => heading.slice(2)).join("、")}等六个部分组成。`
    expect(missing([], text)).toHaveLength(6)
  })

  test("a preface that says five parts does not take one away", () => {
    expect(missing(HEADINGS, "本报告包括五个部分。")).toEqual([])
  })

  test("headings that run on into their text", () => {
    const text = HEADINGS.map((heading) => `${heading} 本年度主动公开政府信息情况和其他需要报告的事项如下。`)
    expect(missing([], text.join("\n"))).toEqual([])
  })

  test("a part within a part is not the part", () => {
    const headings = HEADINGS.filter((heading) => !heading.startsWith("二")).toSpliced(
      1,
      0,
      "（一）主动公开情况",
    )
    expect(missing(headings)).toEqual(["主动公开政府信息情况"])
  })
})
