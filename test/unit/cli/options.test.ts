import { expect, test } from "vitest"
import { readArgs, withOptionalValue } from "../../../src/cli/options"

const options = { render: { type: "string" }, level: { type: "string" } } as const
const read = (...args: string[]) => readArgs(withOptionalValue(args, "--render"), options)

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
