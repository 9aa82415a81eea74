/** Sites made at random, with links that are only tested, hosts that refuse, and addresses that are looked at twice. */
import fc from "fast-check"
import type { Checks } from "../../../src/core/audit/panel"
import { type AuditSettings, defaultAuditSettings } from "../../../src/core/audit/types"
import { subject } from "../make"
import {
  auditScripted,
  looksFor,
  plainCheck,
  rule,
  type Scripted,
  type SiteMap,
  testChecks,
} from "./scripted-site"

/** Another host, whose pages are never there. */
const ELSEWHERE = "http://www.yunmen.gov.cn"

/** Asks whether the links of the home page and what lies beside them open, and looks at what does not a second time. */
const opens = plainCheck("opens", {
  seek: (site) =>
    (site.home()?.links ?? []).flatMap(({ url }) => [
      { url, likely: 0.9, via: "nav" as const, note: "", probe: true as const },
      { url: `${url}?beside`, likely: 0.3, via: "nav" as const, note: "", probe: true as const },
      ...(site.visit(url)?.outcome === "gone"
        ? [{ url, look: "again" as const, likely: 0.9, via: "nav" as const, note: "" }]
        : []),
    ]),
  judge: (site) => ({
    verdict: "pass",
    ratio: 1,
    reason: { code: "test.found", values: {} },
    evidence: (site.home()?.links ?? []).map(({ url }) => ({ url, text: `${site.visit(url)?.outcome}` })),
    searched: [],
  }),
})
export const checks: Checks = new Map([...testChecks, ["opens", opens]])
export const rules = [looksFor("/p3", { weight: 5 }), looksFor("/nowhere"), rule("opens", { kind: "opens" })]

const outcomes = fc.option(fc.constantFrom("timeout", "gone", "challenge"), { freq: 3, nil: undefined })

/** Sites of some pages that link to each other and to another host, where most visits are refused. */
export const sites = fc
  .record({
    own: fc.array(
      fc.record({ links: fc.array(fc.nat(9), { maxLength: 4 }), away: fc.nat(9), broken: outcomes }),
      { minLength: 1, maxLength: 10 },
    ),
    others: fc.array(fc.constantFrom("timeout", "forbidden", "forbidden", "gone"), {
      minLength: 5,
      maxLength: 10,
    }),
  })
  .map(({ own, others }): SiteMap => {
    const path = (n: number) => (n === 0 ? "/" : `/p${n}`)
    const pages = own.map(({ links, away, broken }, n): [string, SiteMap[string]] => [
      path(n),
      broken && n > 0
        ? { outcome: broken }
        : [...new Set(links)].map(path).concat(`${ELSEWHERE}/q${away}`, `${ELSEWHERE}/q${(away + 3) % 10}`),
    ])
    return Object.fromEntries([...pages, ...others.map((outcome, n) => [`/q${n}`, { outcome }] as const)])
  })

export const runSettings = fc.record({
  maxRequests: fc.oneof(fc.integer({ min: 2, max: 20 }), fc.constant(400)),
  roundSize: fc.integer({ min: 1, max: 6 }),
  breakAfter: fc.integer({ min: 1, max: 3 }),
})

/** An audit of such a site, and what a replay needs of it. */
export async function live(map: SiteMap, given: Partial<AuditSettings>, scripted: Partial<Scripted> = {}) {
  const { result, visits } = await auditScripted({
    map,
    rules,
    settings: given,
    more: { checks },
    ...scripted,
  })
  const settings = { ...defaultAuditSettings, ...given }
  return {
    result,
    file: { subject: subject(), asOf: "2020-12-31", settings, visits, cut: result.cut },
  }
}
