import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { RunFileError } from "../../../src/core/audit/run-file-flaw"
import { type RunFilePart, runFileParts } from "../../../src/core/audit/run-file-parts"

async function* cut(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

async function read(text: string, size = 7): Promise<RunFilePart[]> {
  const parts: RunFilePart[] = []
  for await (const part of runFileParts(cut(text, size))) parts.push(part)
  return parts
}

/** What the pieces come to, put together again. */
async function whole(text: string, size: number): Promise<Record<string, unknown>> {
  const visits: unknown[] = []
  const bodies: Record<string, unknown> = {}
  const members: [string, unknown][] = []
  for (const part of await read(text, size)) {
    if (part.of === "visits") visits[part.at] = part.value
    else if (part.of === "bodies") bodies[part.at] = part.value
    else members.push([part.at, part.value])
  }
  return { ...Object.fromEntries(members), visits, bodies }
}

const failure = (text: string) =>
  read(text).then(
    () => null,
    (error) => (error instanceof RunFileError ? error.message : Promise.reject(error)),
  )

describe("a run file read piece by piece", () => {
  it("comes to what JSON.parse makes of it, wherever it is cut", async () => {
    const name = fc.string({ maxLength: 5 }).filter((one) => !["visits", "bodies", "__proto__"].includes(one))
    const file = fc.record({
      visits: fc.array(fc.jsonValue(), { maxLength: 5 }),
      bodies: fc.dictionary(
        fc.string().filter((key) => key !== "__proto__"),
        fc.jsonValue(),
        { maxKeys: 5 },
      ),
      others: fc.dictionary(name, fc.jsonValue(), { maxKeys: 4 }),
      indent: fc.constantFrom(undefined, 2, "\t"),
      size: fc.integer({ min: 1, max: 40 }),
    })
    await fc.assert(
      fc.asyncProperty(file, async ({ others, visits, bodies, indent, size }) => {
        const text = JSON.stringify({ ...others, visits, bodies }, null, indent)
        expect(await whole(text, size)).toEqual(JSON.parse(text))
      }),
    )
  })

  it("takes texts full of signs for texts", async () => {
    const text = JSON.stringify({ a: '}],{"visits":[\\"', visits: ['"]', "\\", { b: "[{" }], bodies: {} })
    expect(await whole(text, 1)).toEqual(JSON.parse(text))
  })

  it.each([
    ["", ""],
    ["[]", "不是评查档案"],
    ["{", "JSON"],
    ['{"a":1', "JSON"],
    ['{"a":1}x', "JSON"],
    ['{"a":1}{}', "JSON"],
    ['{"a":1,}', "JSON"],
    ['{,"a":1}', "JSON"],
    ['{"a":1 "b":2}', "JSON"],
    ['{"visits":[1,]}', "visits.1：不是有效的 JSON"],
    ['{"visits":[1}', "visits.0：不是有效的 JSON"],
    ['{"visits":[1] 2}', "visits：不是有效的 JSON"],
    ['{"visits":[{"a":}]}', "visits.0：不是有效的 JSON"],
    ['{"visits":{}}', "visits：类型不符"],
    ['{"bodies":[]}', "bodies：类型不符"],
    ['{"visits":[],"visits":[]}', "visits：重复出现"],
    ['{"a":1,"a":2}', "a：重复出现"],
    ['{"a":{"b":}}', "a：不是有效的 JSON"],
    [`{"visits":[${"1,".repeat(20_000)}1]}`, "visits：超出上限 20000"],
  ])("refuses %s", async (text, said) => {
    expect(await failure(text)).toContain(said)
  })
})
