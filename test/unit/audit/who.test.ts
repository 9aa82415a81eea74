import { readFileSync } from "node:fs"
import path from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { identityOf, marksOf, who } from "../../../src/core/audit/who"
import { readPage } from "../../../src/core/page/read"
import { reasonText } from "../../../src/core/result/messages"
import type { Mark, MarkPlace } from "../../../src/core/result/types"
import { page, visit } from "../make"

const mark = (text: string, from: MarkPlace = "head"): Mark => ({ text, from })
const tell = (code: string | null, ...names: string[]) =>
  who({ codes: code === null ? [] : [mark(code, "footer")], names: names.map((name) => mark(name)) })

describe("who a site is", () => {
  test.each([
    ["4400000131", "广东省人民政府门户网站", "government", "province", "广东省"],
    ["4405000001", "汕头市人民政府", "government", "prefecture", "广东省 汕头市"],
    ["4405110001", "金平区人民政府", "government", "county", "广东省 汕头市 金平区"],
    ["3307820001", "义乌市人民政府", "government", "county", "浙江省 金华市 义乌市"],
    [null, "义乌市人民政府", "government", "county", "浙江省 金华市 义乌市"],
    [null, "仙桃市人民政府", "government", "county", "湖北省 仙桃市"],
    [null, "东莞市人民政府", "government", "prefecture", "广东省 东莞市"],
    ["1101060001", "北京市丰台区人民政府网站", "government", "county", "北京市 丰台区"],
    [null, "重庆市人民政府", "government", "province", "重庆市"],
    ["4405110012", "汕头市金平区石炮台街道办事处", "township", "township", "广东省 汕头市 金平区"],
    ["4405110030", "金平区教育局", "department", "department", "广东省 汕头市 金平区"],
    ["4405000040", "中共汕头市委宣传部", "department", "department", "广东省 汕头市"],
    [null, "国家税务总局广东省税务局", "department", "department", "广东省"],
    ["bm14000002", "财政部", "ministry", "ministry", undefined],
    [null, "中华人民共和国财政部", "ministry", "ministry", undefined],
    ["4405000050", "汕头高新技术产业开发区管理委员会", "zone", "county", "广东省 汕头市"],
    [null, "晋中政府网", "government", "prefecture", "山西省 晋中市"],
    [null, "望溪县人民政府", "government", "county", undefined],
    [null, "欢迎光临", undefined, undefined, undefined],
  ])("%s %s", (code, name, unit, level, divisions) => {
    const told = tell(code, name)
    expect([told.unit?.value, told.level?.value, told.divisions?.value.join(" ")]).toEqual([
      unit,
      level,
      divisions,
    ])
    expect(told.contradictions).toEqual([])
  })

  test("each with the place it was told at", () => {
    expect(tell("4405110001", "金平区人民政府")).toMatchObject({
      level: { by: "code", from: "footer" },
      unit: { by: "name", from: "head" },
      divisions: { by: "code", from: "footer" },
    })
    expect(tell(null, "金平区人民政府").level).toMatchObject({ by: "name", from: "head" })
  })

  test("a department's name tells it from the government whose code it shares, wherever it stands", () => {
    const names = [mark("政务公开"), mark("金平区教育局", "footer")]
    expect(who({ names, codes: [] })).toMatchObject({
      name: { from: "footer" },
      unit: { value: "department" },
    })
  })
})

describe("what does not fit together", () => {
  const said = (...given: Parameters<typeof tell>) => tell(...given).contradictions.map(({ code }) => code)

  test("a code of one place and a name of another", () => {
    const { contradictions } = tell("4405070001", "潮州市人民政府")
    expect(contradictions.map(({ code }) => code)).toEqual(["who.place"])
    const [reason] = contradictions
    expect(reason && reasonText(reason)).toBe(
      "网站标识码4405070001属于广东省汕头市龙湖区，页面头部的名称“潮州市人民政府”所指为广东省潮州市，两者不符，请核对",
    )
  })

  test("a code of a county and the name of its city", () => {
    const { contradictions, level } = tell("4405070001", "汕头市人民政府")
    expect(contradictions.map(({ code }) => code)).toEqual(["who.level"])
    expect(level?.value).toBe("county")
    expect(contradictions.map(reasonText)[0]).toContain("县级政府")
  })

  test("two codes, two names, a code of no province", () => {
    const codes = [mark("4405110001"), mark("4405070001", "badge")]
    expect(who({ codes, names: [] }).contradictions.map(reasonText)).toEqual([
      "页面头部的网站标识码4405110001与纠错标识的4405070001不一致，请核对",
    ])
    expect(said(null, "汕头市人民政府", "潮州市人民政府办公室")).toEqual(["who.names"])
    expect(said("8901210001", "望溪县人民政府")).toEqual(["who.unknown-division"])
  })

  test("not: an invented place under the codes that no province has", () => {
    expect(said("9901210001", "望溪县人民政府")).toEqual([])
  })

  test("not: the city before its district, departments of the city, names that are in no table", () => {
    expect(said("4405110001", "汕头市金平区人民政府", "金平区人民政府办公室")).toEqual([])
    expect(said("4405000001", "汕头市教育局")).toEqual([])
    expect(said("4405110001", "首都之窗")).toEqual([])
    expect(said("6600000001", "新疆生产建设兵团")).toEqual([])
  })

  test("every reason has its sentence, and nothing that a page may state breaks it", () => {
    const anyMark = fc.record({
      text: fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 300 }),
        fc.constantFrom(
          "汕头市人民政府",
          "朝阳区人民政府",
          "bm14000002",
          "4405070001",
          "9900000001",
          "上海市某某局",
        ),
      ),
      from: fc.constantFrom<MarkPlace>("head", "badge", "footer", "title", "breadcrumb"),
    })
    const marks = fc.record({
      names: fc.array(anyMark, { maxLength: 5 }),
      codes: fc.array(anyMark, { maxLength: 3 }),
    })
    fc.assert(
      fc.property(marks, (given) => {
        const told = who(given)
        expect(who(structuredClone(given))).toEqual(told)
        for (const reason of told.contradictions) expect(reasonText(reason)).toMatch(/请核对/)
        for (const reason of told.contradictions) expect(reasonText(reason)).not.toMatch(/\{\w+\}/)
      }),
    )
  })
})

describe("the marks of a page", () => {
  const markup = (head: string, foot: string) =>
    new TextEncoder().encode(
      `<html><head><meta charset="utf-8">${head}<title>首页_汕头市金平区人民政府</title></head><body><p>正文</p><div class="footer"><p>主办单位：金平区人民政府办公室 ${foot}</p></div></body></html>`,
    )
  const read = (head: string, foot: string) =>
    readPage({ url: "http://www.a.gov.cn/", bytes: markup(head, foot), contentType: null })

  test("are those of head, title, badge and footer, in this order", () => {
    const page = read(
      '<meta name="SiteName" content="汕头市金平区政府"><meta name="SiteIDCode" content="4405110001">',
      '网站标识码：4405070001 <script sitecode="4405110001" src="/jiucuo.js"></script>',
    )
    expect(marksOf([page])).toEqual({
      names: [
        { text: "汕头市金平区政府", from: "head" },
        { text: "汕头市金平区人民政府", from: "title" },
        { text: "金平区人民政府办公室", from: "footer" },
      ],
      codes: [
        { text: "4405110001", from: "head" },
        { text: "4405110001", from: "badge" },
        { text: "4405070001", from: "footer" },
      ],
    })
    expect(who(marksOf([page])).contradictions.map(({ code }) => code)).toEqual(["who.codes"])
  })

  test("of a run are those of its home page; where no page was read, there are none", () => {
    const home = visit({ ...read("", "网站标识码：4405110001"), url: "http://www.a.gov.cn/" })
    expect(identityOf([home])).toMatchObject({ level: { value: "county" }, contradictions: [] })
    expect(identityOf([visit("/")])).toBeUndefined()
    expect(identityOf([])).toBeUndefined()
  })
})

test("marks that are pasted into a page make no government's site of it", () => {
  const at = (url: string) =>
    identityOf([{ ...visit(url), page: page({ url, site: { name: "清溪县人民政府", code: null } }) }])
  expect(at("http://www.qingxi-zf.com/")?.contradictions.map(reasonText)).toEqual([
    "网站自称“清溪县人民政府”，但域名www.qingxi-zf.com不是政府网站域名（gov.cn），标识可能为他人粘贴，请核实",
  ])
  expect(at("http://www.qingxi.gov.cn/")?.contradictions).toEqual([])
  expect(at("http://127.0.0.1:8080/")?.contradictions).toEqual([])
})

const folder = process.env.REAL_PAGES

describe.skipIf(!folder)("real pages", () => {
  test("contradict themselves nowhere, and lie in the division of their code", () => {
    const labels: Record<string, { url: string; site: { code: string | null } }> = JSON.parse(
      readFileSync(path.join(folder as string, "labels.json"), "utf8"),
    )
    for (const [file, { url, site }] of Object.entries(labels)) {
      const bytes = new Uint8Array(readFileSync(path.join(folder as string, file)))
      const told = who(marksOf([readPage({ url, bytes, contentType: null })]))
      expect([file, told.contradictions]).toEqual([file, []])
      if (site.code?.match(/^\d{10}$/)) expect([file, told.level, told.divisions]).not.toContain(null)
      if (site.code?.startsWith("bm")) expect([file, told.level?.value]).toEqual([file, "ministry"])
    }
  })
})
