import { describe, expect, test } from "vitest"
import { canonicalJson } from "../../../src/core/rules/canonical"
import { chainOf } from "../../../src/core/rules/chain"
import { loadPacks } from "../../../src/core/rules/load"
import { mergeChain, rulesFor } from "../../../src/core/rules/merge"
import { selectChain } from "../../../src/core/rules/select"
import type { Pack, Rule } from "../../../src/core/rules/types"
import { fileOf, makePack, makeRule, options } from "./support"

const manual = { mode: "manual", check: { kind: "manual" } } as const
const county = { level: "county", name: "某县人民政府" } as const
const basis = (document: string) => [{ document, clause: "一", phrase: "公开" }]

describe("chain", () => {
  const pack = (id: string, bases: string[]) => makePack({ id, extends: bases, rules: [] })
  const packs = [
    pack("district", ["city"]),
    pack("city", ["nation"]),
    pack("nation", []),
    pack("standards", ["nation"]),
  ]
  const ids = (chain: Pack[]) => chain.map(({ id }) => id)

  test("comes base first, each pack once, whatever the order of the files", () => {
    expect(ids(chainOf(packs, ["district"]))).toEqual(["nation", "city", "district"])
    expect(ids(chainOf([...packs].reverse(), ["district", "standards"]))).toEqual([
      "nation",
      "city",
      "district",
      "standards",
    ])
  })

  test("an unknown choice is a problem, with the nearest", () => {
    expect(selectChain(packs, ["nations"])).toMatchObject({
      problems: [{ file: "nations", nearest: "nation" }],
    })
  })

  test("two chosen packs that give one id to different rules are a problem", () => {
    const result = selectChain([makePack({ id: "a" }), makePack({ id: "b" })], ["a", "b"])
    expect(result).toMatchObject({ problems: [{ file: "b", path: "$.rules[0]" }] })
    expect(selectChain([makePack({ id: "a" })], ["a"])).toHaveProperty("chain.length", 1)
  })
})

describe("rules that ask the same", () => {
  const national = makeRule({
    id: "CN-1",
    basis: basis("国"),
    check: { kind: "column", columns: ["yjya"], minItems: 2 },
  })
  const local = makeRule({
    id: "GD-1",
    aliases: ["GD-old"],
    basis: basis("省"),
    weight: 9,
    title: "另一种说法",
    deadline: "2020-12-31",
    check: { minItems: 2, columns: ["yjya"], kind: "column" },
  })
  const merged = (...rules: Parameters<typeof makeRule>[0][]) => {
    const packs = rules.map((rule, i) => makePack({ id: `p${i}`, rules: [makeRule(rule)] }))
    return rulesFor(county, mergeChain(packs).rules)
  }

  test("become one: the first id stays, all bases and ids are kept, and the date that only one has", () => {
    expect(merged(national, local)).toEqual([
      {
        ...national,
        aliases: ["GD-1", "GD-old"],
        basis: [...basis("国"), ...basis("省")],
        deadline: "2020-12-31",
      },
    ])
  })

  test("are one for the units they all bind, on the bases that bind them", () => {
    const ids = (...levels: Rule["appliesTo"]) =>
      levels.map((level) => {
        const rules = [
          makeRule({ ...national, appliesTo: ["county", "township"] }),
          makeRule({ ...local, appliesTo: ["county", "department"], aliases: [] }),
        ]
        return rulesFor({ level, name: null }, rules).map(({ id, basis }) => [id, basis.length])
      })
    expect(ids("county", "township", "department", "province")).toEqual([
      [["CN-1", 2]],
      [
        ["CN-1", 1],
        ["GD-1", 1],
      ],
      [
        ["CN-1", 1],
        ["GD-1", 1],
      ],
      [["CN-1", 2]],
    ])
  })

  test("are told apart by parameters, by mode, and by the question to a person", () => {
    expect(
      merged(national, { ...local, check: { kind: "column", columns: ["yjya"], minItems: 3 } }),
    ).toHaveLength(2)
    expect(merged(national, { ...local, mode: "assisted" })).toHaveLength(2)
    const asked = { ...manual, question: "是否备案？" }
    expect(merged({ ...asked, id: "A" }, { ...asked, id: "B", question: "是否培训？" })).toHaveLength(2)
    expect(merged({ ...asked, id: "A" }, { ...asked, id: "B" })).toHaveLength(1)
  })

  test("duties that can't be checked online never merge", () => {
    const offline = { ...manual, mode: "offline", weight: 0 } as const
    expect(merged({ ...offline, id: "A" }, { ...offline, id: "B" })).toHaveLength(2)
  })

  test("are known as such when one leaves a default out", () => {
    const rules = [
      makeRule({ id: "A", check: { kind: "column", columns: ["yjya"] } }),
      makeRule({ id: "B", check: { kind: "column", columns: ["yjya"], match: "any", minItems: 1 } }),
    ]
    const result = loadPacks([fileOf(makePack({ rules }))], options)
    expect(
      "packs" in result && rulesFor(county, mergeChain(result.packs).rules).map(({ aliases }) => aliases),
    ).toEqual([["B"]])
  })
})

describe("overrides", () => {
  const base = makePack({
    id: "base",
    rules: [
      makeRule({ id: "A", aliases: ["A-old"] }),
      makeRule({ id: "B", check: { kind: "column", columns: ["zcjd"] } }),
    ],
  })
  const team = (overrides: Pack["overrides"], rules = [] as Pack["rules"]) =>
    makePack({ id: "team", extends: ["base"], sections: [], rules, overrides })
  const rules = (...packs: Pack[]) => rulesFor(county, mergeChain(packs).rules)

  test("switch off", () => {
    expect(rules(base, team([{ id: "B", off: true }])).map(({ id }) => id)).toEqual(["A"])
  })

  test("re-weigh and change fields, by an old id too, and keep the rest", () => {
    const [first] = rules(base, team([{ id: "A-old", weight: 2, title: "改写" }]))
    expect(first).toEqual({ ...base.rules[0], weight: 2, title: "改写" })
  })

  test("change the check, and with it what merges", () => {
    const check = { kind: "column", columns: ["qzqd"] }
    expect(rules(base, team([{ id: "B", check }])).map(({ id, aliases }) => [id, aliases])).toEqual([
      ["A", ["A-old", "B"]],
    ])
  })

  test("of the last pack count", () => {
    const last = makePack({ id: "last", extends: ["team"], rules: [], overrides: [{ id: "A", weight: 7 }] })
    expect(rules(base, team([{ id: "A", weight: 2 }]), last)[0]?.weight).toBe(7)
  })

  test("leave the packs themselves as they were", () => {
    const before = canonicalJson(base)
    rules(
      base,
      team([
        { id: "A", weight: 1 },
        { id: "B", off: true },
      ]),
    )
    expect(canonicalJson(base)).toBe(before)
  })
})

test("sections of a chain become one list, items once, and the last period counts", () => {
  const local = makePack({
    id: "local",
    sections: [
      {
        id: "1",
        title: "别名",
        items: [
          { id: "1.1", title: "重复" },
          { id: "1.9", title: "补充" },
        ],
      },
      { id: "L", title: "本地", items: [{ id: "L.1", title: "本地" }] },
    ],
    period: { from: "2020-07-01", to: "2020-12-31" },
  })
  const { sections, period } = mergeChain([makePack(), local])
  expect(sections).toEqual([
    {
      id: "1",
      title: "示例",
      items: [
        { id: "1.1", title: "示例" },
        { id: "1.9", title: "补充" },
      ],
    },
    { id: "L", title: "本地", items: [{ id: "L.1", title: "本地" }] },
  ])
  expect(period.from).toBe("2020-07-01")
})
