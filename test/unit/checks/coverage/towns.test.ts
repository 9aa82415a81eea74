import { describe, expect, test } from "vitest"
import { coverage } from "../../../../src/core/checks/coverage"
import { townIn, townsOf } from "../../../../src/core/checks/coverage/towns"
import { page, site, subject } from "../../make"
import { asker } from "../ask"

describe("the name of a town", () => {
  test.each([
    ["石桥镇", "石桥镇"],
    ["石桥镇人民政府", "石桥镇"],
    ["清溪县石桥镇", "石桥镇"],
    ["城关街道办事处", "城关街道"],
    ["上塘乡", "上塘乡"],
    ["清水乡", "清水乡"],
    ["古镇镇", "古镇镇"],
  ])("%s", (label, name) => expect(townIn(label)).toBe(name))

  test.each([
    "乡镇",
    "各镇",
    "各镇街道",
    "我县乡镇",
    "小城镇",
    "特色小镇",
    "城乡",
    "街道",
    "乡镇街道",
    "家乡",
    "周庄古镇",
    "水果之乡",
    "全国重镇",
    "石桥镇中心小学",
    "石桥镇召开会议",
  ])("%s is none", (label) => expect(townIn(label)).toBeNull())

  test("is taken from the links of the site itself", () => {
    const home = page({
      url: "/",
      nav: [
        ["石桥镇", "/sqz/"],
        ["石桥镇人民政府", "/sqz/index.html"],
        ["东坪街道", "http://dongping.qingxi.gov.cn/"],
        ["邻县镇", "http://www.linxian.com/"],
      ],
    })
    expect(townsOf(site([home]))).toEqual(["东坪街道", "石桥镇"].sort())
  })
})

describe("towns that a column must cover", () => {
  const ask = asker(coverage)
  const params = { columns: ["bzml"], dictionary: "towns", expect: "all" }
  const nav: [string, string][] = [["标准目录", "/bzml/"]]
  const towns: [string, string][] = [
    ["石桥镇", "/sqz/"],
    ["东坪街道", "/dpjd/"],
  ]
  const list = (...titles: string[]) =>
    page({
      url: "/bzml/",
      title: "标准目录",
      kind: "list",
      entries: titles.map((title, i) => [title, `/bzml/${i}.html`, "2020-10-01"]),
    })
  const home = page({ url: "/", kind: "home", nav: [...nav, ...towns] })

  test("are all there, or some", () => {
    expect(ask(params, [home, list("石桥镇政务公开事项标准目录", "东坪街道标准目录")])).toMatchObject({
      verdict: "pass",
    })
    const half = ask(params, [home, list("石桥镇政务公开事项标准目录", "教育领域标准目录")])
    expect(half).toMatchObject({ verdict: "partial", ratio: 0.5 })
    expect(half.text).toContain("缺少：东坪街道")
  })

  test("that the site does not list are a person's to count", () => {
    const unlisted = page({ url: "/", kind: "home", nav })
    const result = ask(params, [unlisted, list("石桥镇政务公开事项标准目录")])
    expect(result).toMatchObject({ verdict: "pending", reason: { code: "coverage.no-names" } })
  })

  test("a town itself shows its own catalogue", () => {
    const options = { subject: subject({ level: "township", name: "石桥镇人民政府" }) }
    expect(ask(params, [home, list("政务公开事项标准目录")], { options }).verdict).toBe("pass")
    expect(ask(params, [home, list("本镇召开会议")], { options }).verdict).toBe("not-found")
  })
})
