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

  test("plain short lines that are a name and nothing else", () => {
    const lines = HEADINGS.map((heading) => heading.slice(2))
    expect(
      missing([], lines.flatMap((line) => [`${line}：`, "本年度各项工作有序开展。"]).join("\n")),
    ).toEqual([])
    expect(missing([], lines.map((line) => `本单位${line}`).join("\n"))).toHaveLength(6)
  })

  test.each(["1 ", "1、", "1.", "1．", "1. "])("numbers like “%s”", (number) => {
    const lines = HEADINGS.map((heading, at) => number.replace("1", String(at + 1)) + heading.slice(2))
    expect(missing([], lines.join("\n"))).toEqual([])
  })

  describe("headings worded otherwise, by phrases", () => {
    const worded = [
      { title: "总体情况", accept: [] },
      { title: "依申请公开", accept: [], all: ["申请"], any: ["收到", "办理"], none: ["复议"] },
      { title: "复议诉讼", accept: [], any: ["复议", "诉讼"] },
      { title: "问题及改进", accept: [], all: ["问题"], any: ["改进", "打算"] },
    ]
    const found = (text: string, tables: string[][][] = []) =>
      findSections(page({ url: "/r.html", text, tables }), worded).flatMap(({ title, heading }) =>
        heading === null ? [] : [title],
      )

    test("a numbered heading stands for the part of which it speaks", () => {
      const text =
        "一、总体情况\n二、公民申请的办理\n三、因申请办理引起的复议\n四、问题和下步打算。今后将加大力度，使各项工作更进一步，让群众满意。"
      expect(found(text)).toEqual(worded.map(({ title }) => title))
    })

    test("text, parts within parts and rows of a table do not", () => {
      expect(found("公民申请的办理\n（一）复议和诉讼\n我们的问题和打算")).toEqual([])
      const row = "一、收到申请数量"
      expect(found(`${row}\n`, [[[row, "5"]]])).toEqual([])
      expect(found(`二、${"各地各部门结合实际持续推进，".repeat(3)}办理申请`)).toEqual([])
    })
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
