import { expect, it } from "vitest"
import { createHostNotes, type Manners } from "../../../src/core/crawl/host-notes"
import { createGate } from "../../../src/core/crawl/politeness"
import { fakeClock } from "./scripted"

const HOST = "a.gov.cn"
const settings = { connections: 2, gapMs: 500, maxRetryAfterMs: 60_000, maxRestMs: 300_000 }

/** Asks five times, each taking ten seconds; gives how many at most were under way at once, and how long it took. */
async function askFive(manners: Manners) {
  const clock = fakeClock()
  const signal = new AbortController().signal
  const gate = createGate(
    settings,
    clock,
    signal,
    async () => {},
    createHostNotes(new Map([[HOST, { manners }]])),
  )
  let [active, most] = [0, 0]
  const ask = () =>
    gate.run(`http://${HOST}/`, async () => {
      most = Math.max(most, ++active)
      await clock.sleep(10_000, signal)
      active--
    })
  await Promise.all(Array.from({ length: 5 }, ask))
  return { most, ms: clock.elapsed() }
}

it("a host that bore more side by side in an earlier sitting is asked as this one is told to", async () => {
  const { most } = await askFive({ notBefore: 0, gapMs: 0, connections: 9, recovery: 0.5 })
  expect(most).toBe(2)
})

it("a note without sense holds an audit up no longer than a host may", async () => {
  const far = { notBefore: 9e15, gapMs: 9e15, connections: 0, recovery: 0.5 }
  const { most, ms } = await askFive(far)
  expect(most).toBe(1)
  expect(ms).toBeLessThanOrEqual(60_000 + 5 * 30_000 + 10_000)
})
