import "fake-indexeddb/auto"
import { expect, test } from "vitest"
import { defaultSettings, getSettings, putSettings } from "../../../src/platform/browser/store/settings"

test("settings are the polite ones until a person changes them, and stay within their limits", async () => {
  expect(await getSettings()).toEqual(defaultSettings)
  expect(await putSettings({ delayMs: 0, concurrency: 50, maxRequests: 1.5 })).toMatchObject({
    delayMs: 100,
    concurrency: 4,
    maxRequests: 20,
  })
  expect(await putSettings({ delayMs: Number.NaN })).toMatchObject({
    delayMs: defaultSettings.delayMs,
    concurrency: 4,
  })
  expect(await getSettings()).toMatchObject({ concurrency: 4, reviewer: "" })
})
