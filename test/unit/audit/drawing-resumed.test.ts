import { describe, expect, it } from "vitest"
import type { Drawn } from "../../../src/core/crawl/ports"
import { auditFailing, type Failing, lot, type World } from "../crawl/failing-host"
import { answer } from "../crawl/scripted"
import { essence } from "./scripted-site"

const shell = `<title>清溪县</title><script src="/app.js"></script><div id="app"></div>`
const drawn = (url: string): Drawn => ({
  status: 200,
  html: `<title>${url}</title><p>本页由脚本生成，列出本栏目的内容说明。</p><a href="/">首页</a>`,
  finalUrl: url,
})
const scripts: Failing = (path) => (lot(path) < 90 ? answer(shell) : null)
const guards: Failing = (path) =>
  lot(path) < 30 ? answer("<script>$_ts={}</script>", { status: 412 }) : lot(path) < 60 ? answer(shell) : null

/** An audit in sittings: each is broken off at its n-th request, as when the browser is killed; the last goes to its end. */
async function inSittings(failing: Failing, world: World, stops: readonly number[]) {
  const opened: string[] = []
  let earlier: World["earlier"] = []
  for (const stopAt of [...stops, undefined]) {
    const sitting = await auditFailing(failing, {
      ...world,
      earlier,
      ...(stopAt === undefined ? {} : { stopAt }),
    })
    opened.push(...sitting.opened)
    earlier = sitting.visits
    if (stopAt === undefined) return { opened, result: sitting.result }
  }
  throw new Error("unreachable")
}

describe("pages drawn in a browser", () => {
  it("are eighty in a run, however often it is taken up, and the findings are those of one sitting", async () => {
    const world: World = { drawn }
    const whole = await auditFailing(scripts, world)
    expect(whole.opened).toHaveLength(80)
    expect(whole.result.pages.filter(({ rendered }) => rendered)).toHaveLength(80)
    for (const stops of [[30], [10, 20, 30], [85, 90]]) {
      const { opened, result } = await inSittings(scripts, world, stops)
      expect(essence(result), `${stops}`).toEqual(essence(whole.result))
      expect(new Set(opened).size).toBe(80)
      expect(opened.length).toBeLessThanOrEqual(80 + 6 * stops.length)
    }
  })

  it("are given up behind the guards of a host that lets none through, once in a run", async () => {
    const world: World = {
      drawn: () => ({ error: "timeout" }),
      settings: { breakAfter: 60 },
    }
    const whole = await auditFailing(guards, world)
    const behind = whole.opened.filter((path) => lot(path) < 30)
    expect(behind.length).toBeGreaterThanOrEqual(4)
    expect(behind.length).toBeLessThan(10)
    const { opened, result } = await inSittings(guards, world, [20, 40])
    expect(essence(result)).toEqual(essence(whole.result))
    expect(new Set(opened).size).toBe(whole.opened.length)
  })
})
