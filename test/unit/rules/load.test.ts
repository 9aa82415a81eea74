import { describe, expect, test } from "vitest"
import { checks as kinds } from "../../../src/core/checks"
import { loadColumns, loadPacks } from "../../../src/core/rules/load"
import { formatProblem, type Problem } from "../../../src/core/rules/problem"
import { columns, fileOf, makePack, makeRule, options } from "./support"

const problemsOf = (...files: { name: string; text: string }[]): Problem[] => {
  const result = loadPacks(files, options)
  return "problems" in result ? result.problems : []
}

const problemsIn = (value: unknown): Problem[] => problemsOf(fileOf(value))
const only = (problems: Problem[]): Problem => {
  expect(problems, JSON.stringify(problems)).toHaveLength(1)
  return problems[0] as Problem
}

const rule = (change: object) => ({ ...makePack(), rules: [{ ...makeRule(), ...change }] })
const without = (value: object, key: string) =>
  Object.fromEntries(Object.entries(value).filter(([k]) => k !== key))

test("a sound pack loads, with the defaults of its checks written out", () => {
  const result = loadPacks([fileOf(makePack())], options)
  expect(result).toHaveProperty("packs.0.rules.0.check", {
    kind: "column",
    columns: ["qzqd"],
    match: "any",
    minItems: 1,
  })
})

test("a byte order mark is no error", () => {
  const file = fileOf(makePack())
  expect(problemsOf({ ...file, text: `\ufeff${file.text}` })).toEqual([])
})

describe("JSON", () => {
  test.each([
    ['{\n  "id": "a",\n}', 3, 1],
    ['{\n  "id": "a"\n  "version": "1"\n}', 3, 3],
    ["", 1, 1],
    ['{"title": "两\n行"}', 1, 13],
    ["{'id': 1}", 1, 2],
  ])("syntax error in %j is told with line and column", (text, line, column) => {
    const problem = only(problemsOf({ name: "bad.json", text }))
    expect(problem).toMatchObject({ file: "bad.json", path: "$", line, column })
    expect(formatProblem(problem, "en")).toContain(`bad.json:${line}:${column} $ JSON syntax error`)
  })

  test("a key that is given twice, or that no rule file has, is told with its own place", () => {
    const lines = JSON.stringify(makePack(), null, 2).split("\n")
    const text = [...lines.slice(0, -1), ', "title": "x"', "}"].join("\n")
    expect(only(problemsOf({ name: "a.json", text }))).toMatchObject({
      path: "$.title",
      line: lines.length,
      column: 3,
    })
    const unknown = ["{", '  "titel": {', '    "a": 1', "  },", ...lines.slice(1)].join("\n")
    expect(problemsOf({ name: "a.json", text: unknown })[0]).toMatchObject({
      path: "$.titel",
      line: 2,
      column: 3,
      nearest: "title",
    })
  })

  test.each(["__proto__", "constructor", "prototype"])("the key %s", (key) => {
    const text = JSON.stringify(makePack()).replace('"version":', `"${key}":{"polluted":true},"version":`)
    expect(only(problemsOf({ name: "a.json", text })).path).toBe(`$.${key}`)
    expect({}).not.toHaveProperty("polluted")
  })

  test("a lone surrogate", () => {
    expect(only(problemsIn(rule({ title: "\ud800字" }))).path).toBe("$.rules[0].title")
  })

  test.each([
    ["a long text", rule({ title: "字".repeat(2001) }), "$.rules[0].title", "2000"],
    ["a long list", rule({ attach: Array(5001).fill("x") }), "$.rules[0].attach", "5000"],
    ["deep nesting", JSON.parse(`${"[".repeat(33)}${"]".repeat(33)}`), "$", "32"],
    ["many values", Array(100).fill(Array(4000).fill(0)), "$", "200000"],
  ])("%s is over the limit", (_name, value, path, limit) => {
    const problem = only(problemsIn(value))
    expect(problem.path).toBe(path)
    expect(problem.expected).toContain(limit)
  })

  test("a file of more than 5 MB", () => {
    expect(only(problemsOf({ name: "a.json", text: `"${"字".repeat(1_700_000)}"` })).expected).toContain(
      "5000000",
    )
  })

  test("nesting that would overflow a stack", () => {
    expect(only(problemsOf({ name: "a.json", text: "[".repeat(1_000_000) })).path).toBe("$")
  })
})

describe("schema", () => {
  test("unknown key, with the nearest valid one", () => {
    const problem = only(problemsIn(rule({ attatch: [] })))
    expect(problem).toMatchObject({ path: "$.rules[0].attatch", nearest: "attach", found: '"attatch"' })
    expect(problem.expected).toContain("howToCheck")
  })

  test.each([
    ["$.rules[0].weight", rule({ weight: "5" }), "a number", '"5"'],
    ["$.rules[0].weight", rule({ weight: 101 }), "at most 100", "101"],
    ["$.rules[0].weight", rule({ weight: -1 }), "at least 0", "-1"],
    ["$.rules[0].appliesTo", rule({ appliesTo: "county" }), "a list", '"county"'],
    ["$.rules[0].appliesTo", rule({ appliesTo: [] }), "at least 1 members", "a list of 0"],
    [
      "$.rules[0].deadline",
      rule({ deadline: "2020-02-30" }),
      "a date that exists, as YYYY-MM-DD",
      '"2020-02-30"',
    ],
    [
      "$.rules[0].deadline",
      rule({ deadline: "2020年底" }),
      "a date that exists, as YYYY-MM-DD",
      '"2020年底"',
    ],
    ["$.rules[0].id", rule({ id: "一号" }), "A-Z a-z 0-9 . _ -", '"一号"'],
    [
      "$.document.url",
      { ...makePack(), document: { ...makePack().document, url: "javascript:alert(1)" } },
      "an http(s) address",
      '"javascript:alert(1)"',
    ],
    ["$.rules", { ...makePack(), rules: {} }, "a list", "an object"],
    ["$", [], "an object", "a list of 0"],
    ["$", null, "an object", "null"],
  ])("wrong value at %s", (path, value, expected, found) => {
    expect(only(problemsIn(value))).toMatchObject({ path, expected, found })
  })

  test.each(Object.keys(makeRule()))("a rule without %s", (key) => {
    const value = { ...makePack(), rules: [without(makeRule(), key)] }
    expect(only(problemsIn(value))).toMatchObject({ path: `$.rules[0].${key}`, found: "nothing" })
  })

  test.each(Object.keys(makePack()))("a pack without %s", (key) => {
    expect(only(problemsIn(without(makePack(), key)))).toMatchObject({ path: `$.${key}`, found: "nothing" })
  })

  test.each([
    ["mode", "automatic", "auto"],
    ["severity", "majr", "major"],
  ])("%s that does not exist, with the nearest", (key, value, nearest) => {
    expect(only(problemsIn(rule({ [key]: value })))).toMatchObject({ path: `$.rules[0].${key}`, nearest })
  })

  test("parameters of a check", () => {
    const check = { kind: "column", columns: ["qzqd"], minItem: 2, match: "al" }
    expect(problemsIn(rule({ check })).map(({ path, nearest }) => [path, nearest])).toEqual([
      ["$.rules[0].check.minItem", "minItems"],
      ["$.rules[0].check.match", "all"],
    ])
  })
})

describe("names", () => {
  test("unknown column, in a plain list and in a group", () => {
    expect(only(problemsIn(rule({ check: { kind: "column", columns: ["zcjd", "qzqb"] } })))).toMatchObject({
      path: "$.rules[0].check.columns[1]",
      found: '"qzqb"',
      nearest: "qzqd",
    })
    const groups = [{ title: "规划", columns: ["ghj"] }]
    expect(only(problemsIn(rule({ check: { kind: "column", groups } })))).toMatchObject({
      path: "$.rules[0].check.groups[0].columns[0]",
      nearest: "ghjh",
    })
  })

  test("a column named like a property of every object is unknown", () => {
    expect(only(problemsIn(rule({ check: { kind: "column", columns: ["toString"] } }))).path).toBe(
      "$.rules[0].check.columns[0]",
    )
  })

  test("unknown kind of check", () => {
    expect(only(problemsIn(rule({ check: { kind: "colunm" } })))).toMatchObject({
      path: "$.rules[0].check.kind",
      nearest: "column",
    })
  })

  test("unknown item", () => {
    expect(only(problemsIn(rule({ item: "1.2" })))).toMatchObject({ path: "$.rules[0].item", nearest: "1.1" })
  })

  test("an id used twice, also as an alias, also in a pack that is extended", () => {
    const twice = { ...makePack(), rules: [makeRule(), makeRule({ title: "另一条" })] }
    expect(only(problemsIn(twice)).path).toBe("$.rules[1].id")
    const alias = { ...makePack(), rules: [makeRule(), makeRule({ id: "T-2", aliases: ["T-1"] })] }
    expect(only(problemsIn(alias)).path).toBe("$.rules[1].aliases[0]")
    const base = makePack({ id: "base" })
    const local = makePack({ extends: ["base"], sections: [] })
    const problem = only(problemsOf(fileOf(base, "base.json"), fileOf(local)))
    expect(problem).toMatchObject({ file: "team.json", path: "$.rules[0].id" })
  })

  test("two packs with one id", () => {
    expect(only(problemsOf(fileOf(makePack(), "a.json"), fileOf(makePack(), "b.json")))).toMatchObject({
      file: "b.json",
      path: "$.id",
    })
  })

  test("section, item and level given twice", () => {
    const [section] = makePack().sections
    expect(problemsIn({ ...makePack(), sections: [section, section] }).map(({ path }) => path)).toEqual([
      "$.sections[1].id",
      "$.sections[1].items[0].id",
    ])
    expect(only(problemsIn(rule({ appliesTo: ["county", "county"] }))).path).toBe("$.rules[0].appliesTo[1]")
  })
})

describe("fields that must agree", () => {
  const offline = { mode: "offline", weight: 0, check: { kind: "manual" } } as const

  test("a day after the period is sound: what a year brought is told in the next", () => {
    expect(problemsIn(rule({ deadline: "2021-01-31" }))).toEqual([])
  })

  test.each(["personal-data", "outlinks", "wording", "report-table"])("%s never decides", (kind) => {
    const check = { kind, ...kinds.get(kind)?.about.example.params }
    const text = fileOf({ ...makePack(), rules: [makeRule({ mode: "auto", check })] })
    const result = loadPacks([text], { columns, checks: kinds })
    expect("problems" in result && result.problems).toMatchObject([
      { path: "$.rules[0].mode", expected: expect.stringMatching(/^assisted .* take another kind/) },
    ])
  })

  test.each([
    ["$.period", { ...makePack(), period: { from: "2020-12-31", to: "2020-01-01" } }],
    ["$.rules[0].weight", rule({ mode: "offline", check: { kind: "manual" } })],
    ["$.rules[0].deadline", rule({ deadline: "2019-12-31" })],
    ["$.rules[0].deadline", rule({ ...offline, deadline: "2020-12-31" })],
    ["$.rules[0].deadline", rule({ check: { kind: "column", columns: ["qzqd"], within: "deadline" } })],
    ["$.rules[0].veto", rule({ ...offline, veto: true })],
    ["$.rules[0].mode", rule({ mode: "offline", weight: 0 })],
    ["$.rules[0].mode", rule({ mode: "manual", question: "？" })],
    ["$.rules[0].mode", rule({ mode: "assisted", check: { kind: "manual" }, question: "？" })],
    ["$.rules[0].question", rule({ mode: "assisted" })],
    ["$.rules[0].mode", rule({ check: { kind: "manual" }, question: "？" })],
    ["$.rules[0].question", rule({ mode: "manual", check: { kind: "manual" } })],
  ])("%s", (path, value) => {
    expect(only(problemsIn(value)).path).toBe(path)
  })
})

describe("extends", () => {
  const pack = (id: string, bases: string[]) =>
    fileOf(makePack({ id, extends: bases, rules: [] }), `${id}.json`)

  test("unknown base, with the nearest", () => {
    const problem = only(problemsOf(pack("national-2020", []), pack("local", ["national-2O20"])))
    expect(problem).toMatchObject({ file: "local.json", path: "$.extends[0]", nearest: "national-2020" })
  })

  test("cycles, of one and of three", () => {
    expect(only(problemsOf(pack("a", ["a"])))).toMatchObject({ path: "$.extends", found: "a -> a" })
    const problems = problemsOf(pack("a", ["b"]), pack("b", ["c"]), pack("c", ["a"]), pack("d", ["a"]))
    expect(problems.map(({ file, path, found }) => [file, path, found])).toEqual([
      ["a.json", "$.extends", "a -> b -> c -> a"],
      ["b.json", "$.extends", "b -> c -> a -> b"],
      ["c.json", "$.extends", "c -> a -> b -> c"],
    ])
  })

  test("a cycle does not hide what else is wrong", () => {
    const places = (...packs: object[]) =>
      problemsOf(...packs.map((it) => fileOf(it))).map(({ path }) => path)
    const twice = { rules: [makeRule({ id: "L-1" }), makeRule({ id: "L-1" })] }
    expect(places(makePack({ id: "a", extends: ["a"], ...twice }))).toEqual(["$.extends", "$.rules[1].id"])
    expect(
      places(
        makePack({ id: "a", extends: ["b"], ...twice }),
        makePack({ id: "b", extends: ["a"], rules: [] }),
      ),
    ).toContain("$.rules[1].id")
  })

  test("a base loaded before serves, and items of its sections count", () => {
    const known = [makePack({ id: "base" })]
    const local = makePack({ extends: ["base"], sections: [], rules: [makeRule({ id: "L-1" })] })
    expect(loadPacks([fileOf(local)], { ...options, known })).toHaveProperty("packs")
  })

  test.each([
    ["in its JSON", { name: "base.json", text: "{" }],
    ["in its fields", fileOf({ ...makePack({ id: "base" }), version: 1 }, "base.json")],
  ])("a base broken %s is reported once, not again by what extends it", (_where, broken) => {
    const local = makePack({ extends: ["base"], sections: [], rules: [makeRule({ id: "L-1" })] })
    expect(only(problemsOf(broken, fileOf(local))).file).toBe("base.json")
  })

  test("what an unknown base would bring along is not missed as well", () => {
    const local = makePack({ extends: ["base"], sections: [], rules: [makeRule({ id: "L-1" })] })
    expect(only(problemsOf(fileOf(local))).path).toBe("$.extends[0]")
  })
})

describe("overrides", () => {
  const base = fileOf(makePack({ id: "base" }), "base.json")
  const local = (overrides: object[]) => ({
    ...makePack({ extends: ["base"], sections: [], rules: [] }),
    overrides,
  })
  const problemsWith = (overrides: object[]) => problemsOf(base, fileOf(local(overrides)))

  test.each([
    ["$.overrides[0].id", [{ id: "T-l", off: true }]],
    [
      "$.overrides[1].id",
      [
        { id: "T-1", off: true },
        { id: "T-1", weight: 1 },
      ],
    ],
    ["$.overrides[0].wieght", [{ id: "T-1", wieght: 1 }]],
    ["$.overrides[0].item", [{ id: "T-1", item: "1.1" }]],
    ["$.overrides[0].mode", [{ id: "T-1", check: { kind: "manual" }, question: "？" }]],
    ["$.overrides[0].question", [{ id: "T-1", mode: "assisted" }]],
    ["$.overrides[0].units.province", [{ id: "T-1", units: { province: ["厅"] } }]],
    ["$.overrides[0].check.columns[0]", [{ id: "T-1", check: { kind: "column", columns: ["qzq"] } }]],
  ])("%s", (path, overrides) => {
    expect(only(problemsWith(overrides)).path).toBe(path)
  })

  test("of a rule that no base has say the nearest", () => {
    expect(only(problemsWith([{ id: "T-2", off: true }])).nearest).toBe("T-1")
  })
})

describe("columns", () => {
  const [key = "", column] = Object.entries(columns)[0] ?? []

  test.each([
    ["$.columns.qzqd.fresh", { columns: { qzqd: { ...column, fresh: 3 } } }, "freshDays"],
    ['$.columns["权责"]', { columns: { 权责: column } }, undefined],
    ["$.columns.qzqd.accept", { columns: { qzqd: { ...column, accept: [] } } }, undefined],
  ])("%s", (path, value, nearest) => {
    const result = loadColumns(fileOf(value, "columns.json"))
    const problem = only("problems" in result ? result.problems : [])
    expect(problem).toMatchObject({ path })
    expect(problem.nearest).toBe(nearest)
  })

  test("a sound dictionary loads", () => {
    expect(loadColumns(fileOf({ columns: { [key]: column } }))).toEqual({ columns: { [key]: column } })
  })
})

test("all mistakes of a file are told at once, in the order of the text, each place once", () => {
  const { weight: _weight, ...unweighed } = makeRule({
    item: "1.2",
    check: { kind: "column", columns: ["qzqb"] },
  })
  const rules = [
    unweighed,
    { ...makeRule(), title: 5, mode: "offline" },
    { ...makeRule({ id: "T-3" }), mode: "manual", check: { kind: "manual" }, question: 1 },
    "T-4",
  ]
  const value = {
    ...makePack({ extends: ["national"] }),
    titel: "x",
    period: { from: "2021-01-01", to: "2020-01-01" },
    rules,
  }
  const known = [makePack({ id: "national", rules: [makeRule({ id: "CN-1" })] })]
  const result = loadPacks([fileOf(value)], { ...options, known })
  expect("problems" in result && result.problems.map(({ path }) => path)).toEqual([
    "$.period",
    "$.rules[0].weight",
    "$.rules[0].item",
    "$.rules[0].check.columns[0]",
    "$.rules[1].id",
    "$.rules[1].title",
    "$.rules[1].mode",
    "$.rules[1].weight",
    "$.rules[2].question",
    "$.rules[3]",
    "$.titel",
  ])
})

test("one error in one of two packs, and neither is given", () => {
  const result = loadPacks(
    [fileOf(makePack({ id: "sound" }), "sound.json"), fileOf(rule({ weight: 101 }))],
    options,
  )
  expect(Object.keys(result)).toEqual(["problems"])
})

test("a problem is told on one line in either language, whatever the file holds", () => {
  const problem = only(problemsIn({ ...makePack(), "x\n\u2028\u202e\u001b[31m": 1 }))
  for (const lang of ["zh", "en"] as const) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not come through
    expect(formatProblem(problem, lang)).not.toMatch(/[\u0000-\u001f\u2028\u202e]/)
  }
  expect(formatProblem(only(problemsIn(rule({ item: "1.2" }))), "zh")).toBe(
    'team.json:1:288 $.rules[0].item 没有这个项：应为下列之一：1.1，实际为"1.2"；最接近的是 1.1',
  )
})

test("no more problems are listed of a file than can be read", () => {
  const rules = Array.from({ length: 500 }, (_, i) => makeRule({ id: `T-${i}`, item: "9.9" }))
  expect(problemsIn(makePack({ rules }))).toHaveLength(200)
})
