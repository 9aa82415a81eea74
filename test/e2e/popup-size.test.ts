import { readdir, readFile } from "node:fs/promises"
import path from "node:path"
import { gzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { extensionDir } from "../../src/dev/paths"

/** Gzipped script of an empty React popup built by the same Plasmo and React, as `npm run bench popup` measures it. */
const EMPTY_POPUP = 70_962
const LIMIT = 1.3 * EMPTY_POPUP + 25_000

const scripts = async (): Promise<Buffer[]> => {
  const names = (await readdir(extensionDir)).filter((name) => /^popup\..*\.js$/.test(name))
  return Promise.all(names.map((name) => readFile(path.join(extensionDir, name))))
}

test("the popup is hardly larger than an empty one", async () => {
  const bodies = await scripts()
  expect(bodies).not.toEqual([])
  expect(bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)).toBeLessThan(LIMIT)
})

// Strings that survive minifying: error codes of zod, a table of parse5 and cheerio's marks, ids and numbers of rule packs.
test.each([
  ["zod", /invalid_union|unrecognized_keys|ZodError/],
  ["cheerio and its parsers", /cheerio|parse5|htmlparser2|decodeEntities/],
  ["rule packs", /CN20-\d|国办发〔2020〕17号|national-2020.{0,40}extends/],
])("the popup holds nothing of %s", async (_, marks) => {
  for (const body of await scripts()) expect(body.toString("utf8")).not.toMatch(marks)
})
