import { expect, test } from "vitest"
import { createAwakeMeter } from "../../../src/platform/browser/engine/awake"

test("time at work counts; pauses, a machine asleep and a clock set back do not", () => {
  let now = 1_000_000
  const meter = createAwakeMeter(() => now, 5000)
  expect(meter.beat()).toBe(5000)
  now += 60_000
  expect(meter.beat()).toBe(65_000)
  now += 8 * 3_600_000
  expect(meter.beat()).toBe(65_000)
  meter.rest()
  now += 100_000
  expect(meter.beat()).toBe(65_000)
  now -= 50_000
  expect(meter.beat()).toBe(65_000)
  now += 1000
  expect(meter.beat()).toBe(66_000)
})
