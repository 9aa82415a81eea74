import { expect, it } from "vitest"
import type { Judgement } from "../../../src/core/result/types"
import { ORIGIN } from "../make"
import { auditScripted, looksFor, plainCheck, rule, testChecks } from "./scripted-site"

/** Wants one page and looks at nothing else; counts how often it is asked. */
function counting(target: string) {
  const url = `${ORIGIN}${target}`
  const asked = { times: 0 }
  const check = plainCheck("counting", {
    seek(site) {
      asked.times++
      return site.visit(url) ? [] : [{ url, likely: 1, via: "nav", note: target }]
    },
    judge: (site): Judgement => ({
      verdict: site.page(url) ? "pass" : "not-found",
      ratio: site.page(url) ? 1 : 0,
      reason: { code: "test.found", values: {} },
      evidence: [],
      searched: [],
    }),
  })
  return { check, asked }
}

it("asks a rule again only when something it looked at has changed", async () => {
  const { check, asked } = counting("/a.html")
  const chain = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`/${at}.html`, [`/${at + 1}.html`]]),
  )
  const { result, asked: requests } = await auditScripted({
    map: { "/": ["/0.html"], "/a.html": [], ...chain },
    rules: [rule("counted", { kind: "counting" }, { weight: 5 }), looksFor("/12.html")],
    settings: { roundSize: 1 },
    more: { checks: new Map([...testChecks, ["counting", check]]) },
  })
  expect(result.findings.map(({ verdict }) => verdict)).toEqual(["pass", "not-found"])
  expect(requests.length).toBeGreaterThan(12)
  expect(asked.times).toBe(2)
})
