import fc from "fast-check"
import { expect, it } from "vitest"
import { findingsCsv } from "../../../src/core/export/findings-csv"
import { toJson } from "../../../src/core/export/json"
import type { RunResult } from "../../../src/core/result/types"
import { auditFailing, type Failing, lot, type World } from "../crawl/failing-host"
import { answer, html, redirect } from "../crawl/scripted"

const MB = 1_000_000
const UNIT = "/api-gateway/jpaas-publish-server/front/page/build/unit"
const rows = Array.from(
  { length: 6 },
  (_, n) => `<li><a href="/tzgg/${n}.html">关于第${n}号事项的通知公告</a><span>2020-12-0${n + 1}</span></li>`,
).join("")
const data = JSON.stringify({ success: true, data: { html: `<ul>${rows}</ul>` } })

/** A list that one of four data calls fills: pages share them. */
const filledByCall = (path: string) =>
  answer(
    `<title>${path}</title><div class="nav"><a href="/">首页</a></div><div class="right"><script src="/unitbuild.js"
     url="${UNIT}" queryData="{'pageType':'column','tagId':'当前栏目_list','pageId':'${lot(path, 5) % 4}'}"></script></div>`,
  )

const heavy = (path: string) =>
  answer("", {
    bytes: html(
      `<title>${path}</title><p>本页内容说明。</p><!--${"x".repeat(lot(path, 3) * 4000)}--><a href="/">首页</a>`,
    ),
  })

/** Ways to cost more than one request, or more bytes than those of the page that comes of it. */
const costly =
  (seed: number): Failing =>
  (path, { step }) => {
    if (path === UNIT) return answer(data, { headers: { "content-type": "application/json" } })
    const way = lot(path, seed)
    if (way < 20)
      return step <= lot(path, 2) % 9
        ? { ...redirect(`?step=${step + 1}`), bytes: new Uint8Array(lot(path, 4) * 1000) }
        : null
    if (way < 30) return answer("", { status: 503, bytes: new Uint8Array(MB / 4) })
    if (way < 50) return filledByCall(path)
    return way < 80 ? heavy(path) : null
  }

const timeless = (result: RunResult) => ({
  csv: findingsCsv(result).replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?/g, "time"),
  json: { ...toJson(result), stats: result.stats.requests },
})

/** An audit in sittings, each of which is broken off at its n-th request; the last goes to its end. */
async function inSittings(failing: Failing, world: World, stops: readonly number[]) {
  let earlier: World["earlier"] = []
  for (const stopAt of stops) earlier = (await auditFailing(failing, { ...world, earlier, stopAt })).visits
  return auditFailing(failing, { ...world, earlier })
}

it("an audit on a budget ends in the same files wherever it was broken off, whatever it spends its means on", async () => {
  const budgets = fc.record({
    maxRequests: fc.integer({ min: 5, max: 150 }),
    maxBytes: fc.integer({ min: MB / 2, max: 70 * MB }),
  })
  let cut = 0
  await fc.assert(
    fc.asyncProperty(
      fc.nat(1000),
      budgets,
      fc.nat(1000),
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 }),
      async (seed, settings, latency, stops) => {
        const world: World = {
          settings,
          robots: answer("User-agent: *\nDisallow: /p7/"),
          drawn: () => ({ error: "timeout" }),
        }
        const latencyOf = (path: string) => 15 * lot(path, latency)
        const whole = await auditFailing(costly(seed), world)
        if (whole.cut === "budget") cut++
        expect(whole.requests).toBeLessThanOrEqual(settings.maxRequests + 1)
        expect(whole.bytes).toBeLessThanOrEqual(settings.maxBytes + 1000)
        const late = await auditFailing(costly(seed), { ...world, latencyOf })
        expect(timeless(late.result), "another order of answers").toEqual(timeless(whole.result))
        const resumed = await inSittings(costly(seed), { ...world, latencyOf }, stops)
        expect(timeless(resumed.result), `broken off at ${stops}`).toEqual(timeless(whole.result))
      },
    ),
    { numRuns: 10, seed: 5, endOnFailure: true },
  )
  expect(cut).toBeGreaterThan(3)
}, 240_000)
