import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addName } from "../../../../src/ui/editor/column-edit"
import { dropItem, setKey } from "../../../../src/ui/editor/json-edit"
import { changeRule } from "../../../../src/ui/editor/rule-edit"
import { changeBetween } from "../../../../src/ui/editor/setup"

const key = fc.string({ maxLength: 8 }).filter((name) => name !== "__proto__")
const json = fc.dictionary(key, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5 })

describe("edits in the text", () => {
  test("set one key of an object and nothing else, however it is written", () => {
    fc.assert(
      fc.property(json, key, fc.jsonValue(), fc.constantFrom(0, 2, "\t"), (object, name, value, space) => {
        const text = JSON.stringify(object, null, space)
        const expected = JSON.parse(JSON.stringify({ ...object, [name]: value }))
        expect(JSON.parse(setKey(text, [], name, value))).toEqual(expected)
      }),
    )
  })

  test("take one item out of a list and nothing else", () => {
    const lists = fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(lists, fc.nat(), fc.constantFrom(0, 2), (list, n, space) => {
        const index = n % list.length
        const text = dropItem(JSON.stringify({ list }, null, space), ["list"], index)
        const left = list.filter((_, at) => at !== index)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ list: left })))
      }),
    )
  })

  test("leave the author's own layout around them", () => {
    const text = '{ "a": [1,2,   3],\n  "b": 1 }'
    expect(setKey(text, [], "b", 2)).toBe('{ "a": [1,2,   3],\n  "b": 2 }')
  })

  test("become the smallest change", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { from, to, insert } = changeBetween(before, after)
        expect(before.slice(0, from) + insert + before.slice(to)).toBe(after)
      }),
    )
  })
})

describe("a rule changed by the form", () => {
  const inherited = { id: "A", own: false }
  const pack = (overrides?: object[]) =>
    JSON.stringify({ id: "p", rules: [{ id: "R", weight: 1 }, { id: "S" }], overrides }, null, 2)
  const overridesOf = (text: string) => JSON.parse(text).overrides

  test("is overridden where it is inherited", () => {
    const heavier = changeRule(pack(), inherited, { weight: 8 })
    expect(overridesOf(heavier)).toEqual([{ id: "A", weight: 8 }])
    const off = changeRule(heavier, inherited, { on: false })
    expect(overridesOf(off)).toEqual([{ id: "A", weight: 8, off: true }])
    expect(overridesOf(changeRule(off, inherited, { weight: 9 }))).toEqual([
      { id: "A", weight: 9, off: true },
    ])
    expect(overridesOf(changeRule(off, inherited, { on: true }))).toEqual([{ id: "A", weight: 8 }])
  })

  test("leaves no override that says nothing", () => {
    const off = changeRule(pack([{ id: "B", weight: 2 }]), inherited, { on: false })
    expect(overridesOf(changeRule(off, inherited, { on: true }))).toEqual([{ id: "B", weight: 2 }])
    expect(changeRule(pack(), inherited, { on: true })).toBe(pack())
  })

  test("is changed where it stands if it is the pack's own, and taken out when switched off", () => {
    const own = { id: "R", own: true }
    expect(JSON.parse(changeRule(pack(), own, { weight: 3 })).rules[0]).toEqual({ id: "R", weight: 3 })
    expect(JSON.parse(changeRule(pack(), own, { on: false })).rules).toEqual([{ id: "S" }])
  })
})

test("a name is added to a column once, beside the names the team gave before", () => {
  const column = { key: "zcjd", name: "政策解读", accept: ["政策解读"], freshDays: 90 }
  const text = addName('{\n  "columns": {}\n}\n', column, "政策解码")
  const entry = { name: "政策解读", accept: ["政策解码"], reject: [], urlHints: [], freshDays: 90 }
  expect(JSON.parse(text)).toEqual({ columns: { zcjd: entry } })
  const again = addName(addName(text, column, "读懂政策"), column, "政策解码")
  expect(JSON.parse(again).columns.zcjd.accept).toEqual(["政策解码", "读懂政策"])
})
