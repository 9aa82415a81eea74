import { describe, expect, it } from "vitest"
import { rememberedFor, rememberedForBoth } from "../../../src/core/text/remembered-for"

describe("what is remembered for an object", () => {
  it("is worked out once for each object, by identity", () => {
    let times = 0
    const count = rememberedFor((key: { n: number }) => key.n + ++times)
    const one = { n: 10 }
    expect([count(one), count(one), count({ n: 10 })]).toEqual([11, 11, 12])
  })

  it("is worked out once for each pair of an object and one thing more", () => {
    let times = 0
    const join = rememberedForBoth((_: object, more: string | null) => `${more}${++times}`)
    const [a, b] = [{}, {}]
    expect([join(a, "x"), join(a, "x"), join(a, null), join(b, "x"), join(a, null)]).toEqual([
      "x1",
      "x1",
      "null2",
      "x3",
      "null2",
    ])
  })

  it("takes an empty text for an answer", () => {
    let times = 0
    const silent = rememberedFor((_: object) => {
      times++
      return ""
    })
    const key = {}
    silent(key)
    expect([silent(key), times]).toEqual(["", 1])
  })
})
