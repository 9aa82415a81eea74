import { describe, expect, it } from "vitest"
import { auditFailing, type Failing, lot } from "./failing-host"
import { answer } from "./scripted"

const later = (seconds: number, status: number) =>
  answer("", { status, headers: { "retry-after": `${seconds}` } })

/** So many in a hundred addresses fail, for good. */
const always =
  (share: number, how: ReturnType<Failing>): Failing =>
  (path) =>
    lot(path) < share ? how : null

const healthy = auditFailing(() => null)

/** Minutes beyond twice those of the healthy site. */
const extra = async (minutes: number) => minutes - 2 * (await healthy).minutes

describe("a healthy host", () => {
  it("is asked twice in a second, over two connections at most", async () => {
    const { minutes, requests, read, most, gaps } = await auditFailing(() => null, { latencyOf: () => 900 })
    expect({ requests, read, most }).toEqual({ requests: 122, read: 121, most: 2 })
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(500)
    expect(minutes).toBeLessThan(1.7)
  })
})

describe("a host of which some addresses fail for good", () => {
  const cases: [share: number, how: "503" | "timeout" | "network", extraMinutes: number][] = [
    [10, "503", 0.5],
    [50, "503", 0.5],
    [10, "network", 0.5],
    [50, "network", 0.5],
    [10, "timeout", 2.5],
    [50, "timeout", 3.5],
  ]
  it.each(cases)(
    "%d%% %s: all others are read, in twice the time of a healthy one and %d minutes",
    async (share, how, most) => {
      const { minutes, requests, read, cut } = await auditFailing(always(share, how))
      expect(cut).toBeNull()
      expect(read).toBe(
        1 + Array.from({ length: 120 }, (_, n) => lot(`/p${n}/`)).filter((one) => one >= share).length,
      )
      expect(requests).toBeLessThan(122 * 1.25)
      expect(await extra(minutes)).toBeLessThan(most)
    },
  )

  it.each(["503", "timeout", "network", "429"] as const)(
    "all of them, by %s: it is left alone within two and a half minutes",
    async (how) => {
      const { minutes, requests, cut, read } = await auditFailing(always(100, how))
      expect({ cut, read }).toEqual({ cut: "host-refuses", read: 1 })
      expect(requests).toBeLessThanOrEqual(22)
      expect(minutes).toBeLessThan(2.5)
    },
  )

  it("by a mishap: each is asked a second time, and none is lost", async () => {
    const { minutes, read, requests } = await auditFailing((path, { attempt }) =>
      lot(path) < 10 && attempt === 1 ? "503" : null,
    )
    expect(read).toBe(121)
    expect(requests).toBeLessThan(122 * 1.15)
    expect(await extra(minutes)).toBeLessThan(0.5)
  })
})

describe("a host that asks for less", () => {
  it.each([10, 30, 50])(
    "at %d%% of its addresses, by 429: is asked less, or left alone, within three minutes",
    async (share) => {
      const { minutes, cut, gaps } = await auditFailing(always(share, "429"))
      expect(cut).toBe(share === 10 ? null : "host-refuses")
      expect(minutes).toBeLessThan(3)
      expect(Math.max(...gaps)).toBeGreaterThanOrEqual(1000)
    },
  )

  it.each([
    [2, 503],
    [30, 429],
    [120, 503],
  ])(
    "names a rest of %d s with %d at half of its addresses: has it each time, five minutes in all",
    async (seconds, status) => {
      const { minutes, early } = await auditFailing(always(50, later(seconds, status)))
      expect(minutes).toBeLessThan(7)
      expect(early).toBe(0)
    },
  )

  it("names a rest of a day: is asked for nothing more but what was under way", async () => {
    const { minutes, requests, cut, early } = await auditFailing(always(10, later(86_400, 429)))
    expect(early).toBe(0)
    expect(cut).toBe("host-refuses")
    expect(requests).toBeLessThan(25)
    expect(minutes).toBeLessThan(0.3)
  })

  it("in a burst: is asked again once it is over, and nothing is lost", async () => {
    const burst: Failing = (_, { atMs }) => (atMs > 20_000 && atMs < 23_000 ? later(3, 429) : null)
    const { read, cut, minutes } = await auditFailing(burst)
    expect({ read, cut }).toEqual({ read: 121, cut: null })
    expect(await extra(minutes)).toBeLessThan(0.5)
  })
})
