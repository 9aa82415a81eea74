import { describe, expect, it } from "vitest"
import { createDrawn } from "../../../src/core/crawl/drawn"
import { createPatience } from "../../../src/core/crawl/patience"
import type { Visit } from "../../../src/core/crawl/types"
import { ORIGIN, page, visit } from "../make"

const URL_ = `${ORIGIN}/x`
const failed = (outcome: Visit["outcome"], status = 0) => visit("/f", { outcome, status })
const read = () => visit(page({ url: "/p" }))

function noted(...visits: Visit[]) {
  const patience = createPatience()
  for (const one of visits) patience.note(one)
  return { ...patience.with(URL_), wary: patience.isWary(URL_) }
}
const times = (count: number, make: () => Visit) => Array.from({ length: count }, make)

describe("patience with a host", () => {
  it("asks an address that fails a second time, while few fail", () => {
    expect(noted()).toMatchObject({ attempts: 2, timeShare: 1 })
    expect(noted(...times(3, () => failed("server-error", 503)))).toMatchObject({ attempts: 2 })
    expect(noted(...times(4, () => failed("server-error", 503)))).toMatchObject({ attempts: 1, timeShare: 1 })
    expect(noted(...times(4, () => failed("forbidden", 429)))).toMatchObject({ attempts: 1 })
    expect(noted(...times(9, () => failed("forbidden", 403)))).toMatchObject({ attempts: 2 })
  })

  it("waits for silence a shorter time each time it is met", () => {
    expect(noted(failed("timeout"))).toMatchObject({ attempts: 1, timeShare: 0.5 })
    expect(noted(...times(3, () => failed("timeout")))).toMatchObject({ timeShare: 0.25 })
  })

  it("comes back when the last twenty visits went well, and is with each host apart", () => {
    expect(noted(failed("timeout"), ...times(20, read))).toMatchObject({ attempts: 2, timeShare: 1 })
    const elsewhere = visit("/", { url: "http://www.yunmen.gov.cn/", outcome: "timeout" })
    expect(noted(elsewhere)).toMatchObject({ attempts: 2, timeShare: 1 })
  })

  it("is wary of a host that just refused, until most of its visits went well", () => {
    expect(noted(read(), failed("challenge")).wary).toBe(true)
    expect(noted(failed("challenge"), read()).wary).toBe(false)
    expect(noted(...times(5, read), ...times(4, () => failed("timeout"))).wary).toBe(false)
    expect(noted(...times(3, read), ...times(6, () => failed("timeout"))).wary).toBe(true)
  })
})

describe("pages that a run opens in a browser", () => {
  const seen = () => visit(page({ url: "/p" }), { rendered: true })
  const inVain = (outcome: Visit["outcome"]) => visit("/g", { outcome, undrawn: true })

  function allowed(visits: Visit[], ahead = 0, max = 80) {
    const drawn = createDrawn(max)
    for (const one of visits) drawn.note(one)
    return drawn.allowed(URL_, ahead)
  }

  it("are counted, in vain or not, with those that may be opened in the same round", () => {
    expect(allowed([seen(), read(), inVain("script-drawn")], 0, 3)).toBe("any")
    expect(allowed([seen(), read(), inVain("script-drawn")], 1, 3)).toBe("none")
    expect(allowed([seen(), inVain("script-drawn"), seen()], 0, 3)).toBe("none")
  })

  it("are none behind guards of a host that four in a row did not pass", () => {
    const guarded = times(4, () => inVain("challenge"))
    expect(allowed(guarded)).toBe("unguarded")
    expect(allowed([...guarded.slice(1), seen(), ...guarded.slice(1)])).toBe("any")
    expect(allowed(times(9, () => inVain("script-drawn")))).toBe("any")
  })
})
