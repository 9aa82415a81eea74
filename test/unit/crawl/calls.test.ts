import { describe, expect, it } from "vitest"
import { outcomeOfCall } from "../../../src/core/crawl/calls"
import type { Outcome } from "../../../src/core/crawl/types"
import { page } from "../make"

const CALL = "http://www.qingxi.gov.cn/gkmlpt/api/all/5?page=1&sid=1"
const PLACE = "http://www.qingxi.gov.cn/gkmlpt/index"
const data = page({ url: CALL, answer: "rows" })

describe("a data call", () => {
  it("is answered by data", () => {
    expect(outcomeOfCall(CALL, "ok", data)).toBe("ok")
    expect(outcomeOfCall(CALL, "ok", { ...data, answer: "none" })).toBe("ok")
  })

  it.each<Outcome>(["gone", "soft-404", "home-instead", "empty", "not-html", "script-drawn"])(
    "is not answered by %s",
    (outcome) => expect(outcomeOfCall(CALL, outcome, null)).toBe("no-data"),
  )

  it("is not answered by a page, whatever its address turned into", () => {
    expect(outcomeOfCall(CALL, "ok", page({ url: PLACE }))).toBe("no-data")
  })

  it.each<Outcome>(["challenge", "forbidden", "timeout", "server-error", "network"])(
    "that ended in %s says so",
    (outcome) => expect(outcomeOfCall(CALL, outcome, null)).toBe(outcome),
  )
})

it("pages are what they are", () => {
  for (const outcome of ["ok", "gone", "soft-404", "not-html"] as const)
    expect(outcomeOfCall(PLACE, outcome, null)).toBe(outcome)
})
