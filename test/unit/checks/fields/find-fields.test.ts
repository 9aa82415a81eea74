import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { findFields } from "../../../../src/core/checks/fields/find-fields"
import { type Field, valueKinds } from "../../../../src/core/checks/fields/params"
import { type PageLike, page } from "../../make"

const field = (title: string, value: Field["value"], ...labels: string[]): Field => ({
  title,
  value,
  labels: labels.length > 0 ? labels : [title],
})

const FIELDS = [
  field("职责", "text", "主要职责", "机关职能"),
  field("机构设置", "text", "内设机构", "机构设置"),
  field("办公地址", "address", "办公地址", "通信地址", "地址"),
  field("办公时间", "time", "办公时间", "受理时间"),
  field("联系电话", "phone", "联系电话", "办公电话", "电话"),
  field("电子邮箱", "email", "电子邮箱", "邮箱"),
  field("负责人", "name", "负责人", "局长", "姓名"),
]

const seen = (more: Partial<PageLike>) =>
  Object.fromEntries(
    findFields(page({ url: "/a.html", ...more }), FIELDS).map(({ title, text }) => [title, text]),
  )
const titles = (more: Partial<PageLike>) => Object.keys(seen(more))

describe("labels with values", () => {
  it("reads lines, and quotes them as they stand", () => {
    const text = [
      "主要职责：负责全县农业农村工作。",
      "办公地址：清溪县人民路8号3楼",
      "办公时间（工作日）：上午8:30—12:00",
      "电话/传真：0990-7120001，电子邮箱：nyj＠qingxi.gov.cn",
      "负责人：王小明",
    ].join("\n")
    expect(seen({ text })).toEqual({
      职责: "主要职责：负责全县农业农村工作。",
      办公地址: "办公地址：清溪县人民路8号3楼",
      办公时间: "办公时间（工作日）：上午8:30—12:00",
      联系电话: "电话/传真：0990-7120001，电子邮箱：nyj＠qingxi.gov.cn",
      电子邮箱: "电子邮箱：nyj＠qingxi.gov.cn",
      负责人: "负责人：王小明",
    })
  })

  it("reads a label above its value, and numbered headings above their paragraphs", () => {
    const text = "一、主要职责\n（一）拟订有关规划并组织实施。\n二、联系电话\n0990-7120001"
    expect(titles({ text, headings: ["一、主要职责", "二、联系电话"] })).toEqual(["职责", "联系电话"])
  })

  it("reads a heading that names two things", () => {
    const text = "一、主要职责和机构设置\n负责全县农业农村工作，设四个股室。"
    expect(titles({ text, headings: ["一、主要职责和机构设置"] })).toEqual(["职责", "机构设置"])
  })

  it("reads tables either way round, and the index block", () => {
    const upright = [
      ["姓名", "电话"],
      ["李红", "7120008"],
    ]
    const lying = [
      ["办公地址", "人民路8号"],
      ["办公时间", "周一至周五"],
    ]
    expect(titles({ tables: [upright, lying] })).toEqual(["办公地址", "办公时间", "联系电话", "负责人"])
    expect(titles({ info: { 办公电话: "0990-7120001" } })).toEqual(["联系电话"])
  })

  it("takes a sentence that says whose a thing is", () => {
    const charge = [field("主管部门", "text")]
    const find = (text: string) =>
      findFields(page({ url: "/a.html", text }), charge).map((found) => found.text)
    const stated = "县政府办公室（以下简称县府办）是全县政府信息公开工作的主管部门"
    expect(find(`公开透明。${stated}，负责推进、指导、协调、监督。`)).toEqual([`公开透明。${stated}`])
    expect(find("请向主管部门，或者有关单位反映。")).toEqual([])
    expect(find("主管部门")).toEqual([])
  })

  it("takes a name in front of its office", () => {
    expect(titles({ text: "王小明 局长" })).toEqual(["负责人"])
    expect(titles({ text: "王小明\n局长" })).toEqual(["负责人"])
  })
})

describe("labels without values", () => {
  it.each([
    "联系电话：",
    "办公地址：联系电话：电子邮箱：",
    "办公时间：暂无",
    "办公地址\n办公时间\n联系电话\n电子邮箱",
    "地址：http://www.qingxi.gov.cn/路/",
    "请拨打本局联系电话或者到办公地址咨询。",
    "内设机构\n联系电话",
    "根据机构设置的要求开展工作。",
    "负责人：待定",
    "局长办公会研究了有关工作",
    "联系电话：见20200731号公告",
  ])("%j says nothing", (text) => {
    expect(titles({ text, headings: text.split("\n") })).toEqual([])
  })

  it("an empty table of labels says nothing", () => {
    const tables = [
      [
        ["姓名", "电话", "办公地址"],
        ["", "", ""],
      ],
    ]
    expect(titles({ tables })).toEqual([])
  })
})

describe("whatever the page", () => {
  const line = fc.array(
    fc.constantFrom("联系电话", "地址", "：", " ", "0990-7120001", "人民路8号", "（", "）", "\n", "王", "、"),
    { maxLength: 60 },
  )

  it("finds each field once, never throws, and quotes what is there", () => {
    fc.assert(
      fc.property(line, (parts) => {
        const text = parts.join("")
        const found = findFields(page({ url: "/a.html", text }), FIELDS)
        expect(new Set(found.map(({ title }) => title)).size).toBe(found.length)
        for (const { text: quote } of found) if (!quote.includes(" 局长")) expect(text).toContain(quote)
      }),
    )
  })

  it("takes no long time over hostile text", () => {
    const started = performance.now()
    for (const value of valueKinds) {
      const hostile = ["电话：".repeat(5000), "0".repeat(50_000), "路号".repeat(30_000), "(".repeat(20_000)]
      findFields(page({ url: "/a.html", text: hostile.join("\n") }), [field("电话", value)])
    }
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
