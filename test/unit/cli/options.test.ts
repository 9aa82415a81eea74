import { describe, expect, test } from "vitest"
import { auditOptions, type CliOptions, pageOptions, replayOptions } from "../../../src/cli/option-table"
import { readNumber } from "../../../src/cli/options"
import { readArgs } from "../../../src/cli/read-args"
import { usage } from "../../../src/cli/usage"

const read = (...args: string[]) => readArgs(args, auditOptions)

test.each([
  [["--render", "http://a.gov.cn/"], "", ["http://a.gov.cn/"]],
  [["http://a.gov.cn/", "--render"], "", ["http://a.gov.cn/"]],
  [["--render", "--level", "county", "a.gov.cn"], "", ["a.gov.cn"]],
  [["--render", "/usr/bin/chromium", "a.gov.cn"], "/usr/bin/chromium", ["a.gov.cn"]],
  [["--render=/usr/bin/chromium", "a.gov.cn"], "/usr/bin/chromium", ["a.gov.cn"]],
  [["a.gov.cn"], undefined, ["a.gov.cn"]],
])("an option whose value may be left out: %j", (args, render, positionals) => {
  const given = read(...args)
  expect([given.values.render, given.positionals]).toEqual([render, positionals])
})

test.each<[string, string[], string]>([
  ["unknown", ["--max-request", "3"], "没有 --max-request 这个选项，最接近的是 --max-requests"],
  ["short", ["-f"], "没有 -f 这个选项"],
  ["without its value", ["--out"], "--out 缺少值，应写成 --out FILE"],
  ["with the next option for its value", ["--out", "--format", "csv"], "--out 的值不能是选项 --format"],
  ["with an empty value", ["--pack="], "--pack 缺少值"],
  ["a switch with a value", ["--ignore-robots=no"], "--ignore-robots 不带值"],
])("an option that is %s", (_, args, message) => {
  expect(() => read(...args)).toThrow(message)
})

test("a value may begin with a dash where it is written with =, and arguments after --", () => {
  expect(read("--unit=-甲-", "--", "-a.gov.cn")).toMatchObject({
    values: { unit: "-甲-" },
    positionals: ["-a.gov.cn"],
  })
})

describe("numbers", () => {
  test.each(["-3", "0", "1.5", "1e3", "0x10", " 3", "三", "100001", "9".repeat(400)])("%s", (text) => {
    expect(() => readNumber("max-requests", text)).toThrow("--max-requests 应为 1 至 100000 的整数")
  })

  test("negative ones are told from options", () => {
    expect(read("--delay", "-3").values.delay).toBe("-3")
    expect(readNumber("delay", "0")).toBe(0)
    expect(readNumber("delay", undefined)).toBeUndefined()
  })
})

test("the help tells of every option in both languages, on lines a terminal holds", () => {
  const tables: CliOptions[] = [auditOptions, replayOptions, pageOptions]
  for (const [name, { zh, en }] of tables.flatMap((table) => Object.entries(table))) {
    expect(usage).toContain(`--${name}`)
    expect(usage).toContain(zh)
    expect(usage).toContain(en)
  }
  for (const line of usage.split("\n")) expect(line.length).toBeLessThanOrEqual(130)
})
