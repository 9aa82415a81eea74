import { describe, expect, test } from "vitest"
import { checks } from "../../../src/core/checks"
import type { Level } from "../../../src/core/result/types"
import { binds } from "../../../src/core/rules/binds"
import { loadPacks } from "../../../src/core/rules/load"
import { mergeChain, rulesFor } from "../../../src/core/rules/merge"
import { packsOffered } from "../../../src/core/rules/offer"
import { selectChain } from "../../../src/core/rules/select"
import type { Rule } from "../../../src/core/rules/types"
import { columns, packNames, shipped } from "./support"

const loaded = loadPacks(packNames.map(shipped), { columns, checks })
if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems))
const { packs } = loaded

function chain(...ids: string[]) {
  const selected = selectChain(packs, ids)
  if ("problems" in selected) throw new Error(JSON.stringify(selected.problems))
  return { packs: selected.chain.map(({ id }) => id), rules: mergeChain(selected.chain).rules }
}

const district = { level: "county", name: "汕头市金平区人民政府" } as const
const bindingOn = (rules: Rule[], subject: { level: Level; name: string | null }) =>
  rulesFor(subject, rules).filter((rule) => binds(rule, subject))

describe("金平 -> 汕头 -> 广东 -> 国家", () => {
  const { packs: ids, rules } = chain("jinping-2020")
  const binding = bindingOn(rules, district)
  const merged = (id: string) => binding.find((rule) => rule.id === id || rule.aliases?.includes(id))

  test("comes base first", () => {
    expect(ids).toEqual(["national-2020", "guangdong-2020", "shantou-2020", "jinping-2020"])
    expect(rules).toHaveLength(64 + 29 + 21 + 20)
  })

  test.each([
    ["CN20-0-a", ["GD20-6-a", "JP20-6-a"]],
    ["CN20-1.1-b", ["GD20-4-b"]],
    ["CN20-1.2-c", ["ST20-1-a", "JP20-1-a", "JP20-1-c"]],
    ["CN20-1.3-b", ["GD20-4-g"]],
    ["CN20-2.1-b", ["JP20-2-e"]],
    ["CN20-2.1-c", ["GD20-3-f", "ST20-3-d", "JP20-2-f"]],
    ["CN20-2.1-d", ["GD20-2-d", "ST20-2-d"]],
    ["CN20-2.2-a", ["JP20-2-c"]],
    ["CN20-4.1-a", ["GD20-3-a", "ST20-3-a", "JP20-3-a"]],
    ["CN20-4.2-a", ["ST20-3-b", "JP20-3-b"]],
    ["CN20-4.2-b", ["GD20-3-c", "ST20-3-c", "JP20-3-c"]],
    ["CN20-4.3-b", ["GD20-3-d"]],
    ["CN20-5.1-a", ["GD20-4-a", "ST20-4-a"]],
    ["CN20-5.1-b", ["GD20-4-c"]],
    ["CN20-5.3-c", ["GD20-4-e", "ST20-4-b", "JP20-4-b"]],
    ["CN20-5.3-d", ["ST20-4-c"]],
    ["CN20-6.1-a", ["GD20-5-b"]],
    ["CN20-6.2-a", ["GD20-5-c"]],
    ["CN20-6.3-a", ["GD20-5-d", "ST20-5-c", "JP20-5-d"]],
    ["GD20-2-a", ["ST20-2-a", "JP20-2-a"]],
    ["GD20-2-c", ["ST20-2-c"]],
    ["ST20-5-a", ["JP20-5-a"]],
  ])("a district is asked %s once, on the basis of %j too", (id, others) => {
    const rule = merged(id)
    expect(rule?.id).toBe(id)
    expect(rule?.aliases ?? []).toEqual(others)
    expect(rule?.basis).toHaveLength(others.length + 1)
    for (const other of others) expect(merged(other)).toBe(rule)
  })

  test("nothing else is merged, and nothing is lost", () => {
    const ids = binding.flatMap(({ id, aliases = [] }) => [id, ...aliases])
    expect(ids.sort()).toEqual(
      rules
        .filter((rule) => binds(rule, district))
        .map(({ id }) => id)
        .sort(),
    )
    expect(binding.filter(({ aliases }) => aliases)).toHaveLength(22)
  })

  test("a town is judged by national and district duties, not by those of province and city offices", () => {
    const town = bindingOn(rules, { level: "township", name: "汕头市金平区金砂街道办事处" })
    const documents = new Set(town.flatMap(({ basis }) => basis.map(({ document }) => document)))
    expect([...documents].sort()).toEqual([
      "国办发〔2020〕17号",
      "汕府办〔2020〕19号",
      "汕金府办〔2020〕58号",
    ])
    expect(town.find(({ id }) => id === "CN20-5.1-a")?.basis).toHaveLength(1)
  })
})

describe("whose duty it is", () => {
  const { rules } = chain("jinping-2020", "standards")
  const idsFor = (level: Level, name: string | null) => bindingOn(rules, { level, name }).map(({ id }) => id)

  test("a county is not judged by duties of provinces, ministries or one ministry", () => {
    const ids = idsFor("county", "某县人民政府")
    for (const id of [
      "CN20-1.3-a",
      "CN20-5.3-e",
      "CN20-5.4-a",
      "CN20-6.1-d",
      "GD20-4-d",
      "GD20-6-c",
      "S33-1",
    ])
      expect(ids).not.toContain(id)
  })

  test("a duty of one department binds that one alone", () => {
    expect(idsFor("department", "广东省司法厅")).toContain("GD20-4-d")
    expect(idsFor("department", "广东省财政厅")).not.toContain("GD20-4-d")
    expect(idsFor("department", "某区市场监督管理局")).toContain("CN20-3.1-b")
    expect(idsFor("department", "某区教育局")).not.toContain("CN20-3.1-b")
    expect(idsFor("ministry", "中华人民共和国司法部")).toContain("CN20-1.3-a")
    expect(idsFor("ministry", "国家税务总局")).not.toContain("CN20-1.3-a")
    expect(idsFor("province", "广东省人民政府")).toContain("SGD-1")
    expect(idsFor("province", "云南省人民政府")).not.toContain("SGD-1")
  })
})

describe("packs offered for a site", () => {
  const offered = (level: Level, code: string | null) =>
    packsOffered(packs, level, code)
      .filter(({ unfilled }) => unfilled.length === 0)
      .map(({ pack }) => pack.id)
  const everywhere = ["national-2020", "standards"]

  test("are those of its region, the nearest first, then those of no region", () => {
    expect(offered("county", "4405110001")).toEqual([
      "jinping-2020",
      "shantou-2020",
      "guangdong-2020",
      ...everywhere,
    ])
    expect(offered("county", "4405070001")).toEqual(["shantou-2020", "guangdong-2020", ...everywhere])
    expect(offered("prefecture", "4403000001")).toEqual(["guangdong-2020", ...everywhere])
    expect(offered("county", "9901210001")).toEqual(everywhere)
    expect(offered("ministry", "bm14000001")).toEqual(everywhere)
  })

  test("are all that can run where the region is not known, regions last", () => {
    expect(offered("county", null)).toEqual([...everywhere, "guangdong-2020", "shantou-2020", "jinping-2020"])
  })
})

test("a pack with variables to fill in is offered last, with what it lacks", () => {
  const last = packsOffered(packs, "county", "4405110001").at(-1)
  expect(last?.pack.id).toBe("county-example-2020")
  expect(last?.title).toMatch(/^〔县名〕2020年/)
  expect(last?.unfilled.map(({ name }) => name)).toContain("towns")
})

describe("county-example-2020", () => {
  const values = {
    county: "某某县",
    documentNumber: "某府办〔2020〕1号",
    livelihoodProjects: 10,
    performanceWeight: 4,
    towns: ["柳塘镇", "石桥镇"],
  }
  const example = packs.find(({ id }) => id === "county-example-2020")

  test("does not run before its placeholders are filled in, and names them", () => {
    const selected = selectChain(packs, ["county-example-2020"])
    const problems = "problems" in selected ? selected.problems : []
    expect(problems.map(({ path }) => path)).toEqual(
      Object.keys(values).map((_, i) => `$.variables[${i}].value`),
    )
    for (const [i, name] of Object.keys(values).entries()) expect(problems[i]?.message.zh).toContain(name)
  })

  test("runs by a county's own values", () => {
    if (!example) throw new Error("no example")
    const own = {
      ...example,
      id: "own",
      extends: ["county-example-2020"],
      variables: [],
      rules: [],
      sections: [],
    }
    const result = loadPacks(
      [{ name: "own.json", text: JSON.stringify({ ...own, title: "本县", values }) }],
      {
        columns,
        checks,
        known: packs,
      },
    )
    if ("problems" in result) throw new Error(JSON.stringify(result.problems))
    const selected = selectChain([...packs, ...result.packs], ["own"])
    if ("problems" in selected) throw new Error(JSON.stringify(selected.problems))
    const text = JSON.stringify(selected.chain)
    expect(text).toContain("2020年全县10件民生实事")
    expect(text).toContain("不低于4%")
    expect(text).not.toMatch(/\{\{|\$var/)
  })
})
