import { expect, test } from "vitest"
import { checkRuleFiles, isColumnsFile } from "../../../src/core/rules/check-files"
import { decodeRuleFile } from "../../../src/core/rules/decode"
import { fileOf, makePack, makeRule, options } from "./support"

const pack = fileOf({
  ...makePack(),
  rules: [makeRule({ check: { kind: "column", columns: ["mqdt"] } })],
})
const def = { name: "民情地图", accept: ["民情地图"], reject: [], urlHints: [], freshDays: null }
const dictionary = fileOf({ columns: { mqdt: def } }, "columns.json")

test("a pack may name columns of the dictionary beside it, and no others", () => {
  expect(checkRuleFiles([pack], options).map(({ path }) => path)).toEqual(["$.rules[0].check.columns[0]"])
  expect(checkRuleFiles([pack, dictionary], options)).toEqual([])
  expect([pack, dictionary].map(isColumnsFile)).toEqual([false, true])
})

test("files are UTF-8; of others it is said how to mend them", () => {
  const utf8 = new TextEncoder().encode("\ufeff{}")
  expect(decodeRuleFile("a.json", utf8)).toMatchObject({ file: { text: "{}" } })
  const gbk = Uint8Array.of(0x7b, 0x0a, 0x22, 0xd5, 0xfe, 0xce, 0xf1, 0x22, 0x7d)
  const utf16 = new Uint8Array(Uint16Array.from("\ufeff{}", (c) => c.charCodeAt(0)).buffer)
  for (const [bytes, line, column] of [
    [gbk, 2, 2],
    [utf16, 1, 1],
  ] as const)
    expect(decodeRuleFile("a.json", bytes)).toMatchObject({
      problems: [{ path: "$", line, column, message: { zh: expect.stringContaining("另存为 UTF-8") } }],
    })
})
