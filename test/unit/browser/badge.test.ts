import { expect, test } from "vitest"
import { badgeText } from "../../../src/platform/browser/badge"
import type { EngineEvent } from "../../../src/platform/browser/types"
import { subject } from "../make"

const event = (part: Partial<EngineEvent>): EngineEvent => ({
  event: "run",
  id: "1",
  request: { subject: subject(), packIds: ["p"], asOf: "2020-12-31" },
  state: "running",
  progress: { pages: 9, requests: 9, decided: 29, applicable: 58, current: null },
  score: null,
  ...part,
})
const nothingYet = { pages: 0, requests: 0, decided: 0, applicable: 0, current: null }

test.each([
  [{}, "50%"],
  [{ progress: nothingYet }, "…"],
  [{ state: "paused" as const }, "停"],
  [{ state: "done" as const, score: 87.5 }, "88"],
  [{ state: "done" as const, score: null }, "–"],
  [{ state: "failed" as const }, "!"],
  [{ state: "queued" as const }, ""],
])("%j shows %j", (part, text) => {
  expect(badgeText(event(part))).toBe(text)
})
