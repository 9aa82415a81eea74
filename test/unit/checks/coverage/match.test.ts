import { describe, expect, it, test } from "vitest"
import national from "../../../../rules/national-2020.json"
import { matcherOf } from "../../../../src/core/checks/coverage/match"
import { coverageParams } from "../../../../src/core/checks/coverage/params"
import { dictionaries } from "../../../../src/core/rules/dictionaries"
import { normaliseTitle } from "../../../../src/core/text/title"
import { site } from "../../make"

const matcher = matcherOf(
  site([]),
  coverageParams.parse({ columns: ["bzml"], dictionary: "fields26", expect: "all", noteAny: ["不涉及"] }),
)
const namedIn = (text: string) => matcher.namedIn(normaliseTitle(text)).map((at) => matcher.names[at])

it("takes issuers for the units they are", () => {
  const towns = matcherOf(
    site([]),
    coverageParams.parse({ columns: ["bzml"], names: ["柳塘镇"], expect: "all" }),
  )
  expect(towns.namedIn("柳塘镇人民政府关于公布标准目录的通知")).toEqual([0])
  const agencies = matcherOf(
    site([]),
    coverageParams.parse({ columns: ["jgzn"], names: ["教育"], expect: "all" }),
  )
  for (const unit of ["县教育局", "省教育厅", "市教育委员会", "教育和体育局"])
    expect(agencies.namedIn(unit)).toEqual([0])
})

it("finds agencies that were merged under the names of both", () => {
  const listed = national.rules.find(({ id }) => id === "CN20-1.1-c")
  const { kind: _, ...params } = listed?.check ?? { kind: "" }
  const agencies = matcherOf(site([]), coverageParams.parse(params))
  const named = (unit: string) => agencies.namedIn(unit).map((at) => agencies.names[at])
  expect(named("县教育体育局")).toEqual(["教育"])
  expect(named("县教育科技局")).toEqual(["教育", "科技"])
  expect(named("县文化广电旅游体育局")).toEqual(["文化和旅游"])
  expect(named("体育中心")).toEqual([])
})

it("tells a town from the bodies in it", () => {
  const towns = matcherOf(
    site([]),
    coverageParams.parse({ columns: ["bzml"], names: ["柳塘镇"], expect: "all" }),
  )
  for (const body of ["柳塘镇中心卫生院", "柳塘镇第二小学", "柳塘镇派出所"])
    expect(towns.namedIn(`${body}公开目录`)).toEqual([])
  for (const own of ["柳塘镇中小学招生", "柳塘镇卫生领域", "柳塘镇中心卫生院和柳塘镇"])
    expect(towns.namedIn(`${own}公开目录`)).toEqual([0])
})

describe("the 26 fields", () => {
  it("are 26", () => expect(matcher.names).toHaveLength(26))

  test.each(
    dictionaries.fields26.flatMap(({ name, aliases }) => [name, ...aliases].map((word) => [word, name])),
  )("%s, and its catalogue, name %s", (word, name) => {
    expect(namedIn(word)).toContain(name)
    expect(namedIn(`清溪县${word}领域基层政务公开标准目录`)).toContain(name)
  })

  test.each([
    ["清溪县财政局政务公开事项标准目录", ["财政预决算"]],
    ["3.养老服务", ["养老服务"]],
    ["清溪县教育局关于印发食品药品监管领域标准目录的通知", ["食品药品监管"]],
    ["举办教育培训会", []],
    ["扶贫工作动态", []],
    ["义务教育领域基层政务公开标准指引", []],
    ["全县大会", []],
  ])("%s names %j", (text, names) => expect(namedIn(text)).toEqual(names))
})
