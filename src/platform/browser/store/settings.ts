import type { Settings } from "../types"
import { withDb } from "./db"

/** Politeness by default: two connections and one request per half second and host. */
export const defaultSettings: Settings = {
  maxRequests: 400,
  maxMinutes: 60,
  maxMegabytes: 500,
  concurrency: 2,
  delayMs: 500,
  honourRobots: true,
  renderTabs: true,
  keepBytes: true,
  reviewer: "",
}

/** Least and most of the numbers. */
export const settingLimits = {
  maxRequests: [20, 5000],
  maxMinutes: [1, 600],
  maxMegabytes: [10, 5000],
  concurrency: [1, 4],
  delayMs: [100, 10_000],
} as const

export const getSettings = (): Promise<Settings> =>
  withDb(async (db) => ({ ...defaultSettings, ...(await db.get("settings", "user")) }))

/** Saves what is given; numbers are kept within their limits. Gives the settings that hold now. */
export async function putSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await getSettings()), ...change }
  for (const [key, [low, high]] of Object.entries(settingLimits) as [
    keyof typeof settingLimits,
    [number, number],
  ][])
    next[key] = Number.isFinite(next[key])
      ? Math.min(high, Math.max(low, Math.round(next[key])))
      : defaultSettings[key]
  await withDb((db) => db.put("settings", next, "user"))
  return next
}
