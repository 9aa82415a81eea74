import { parseDate } from "../text/date"
import type { Json } from "./json"

/** China keeps one time, eight hours ahead of UTC, without summer time since 1992. */
const CST = 8 * 3_600_000
/** Beyond this a number of seconds would lie in the year 5138: it counts milliseconds. */
const MAX_SECONDS = 100_000_000_000

/** The day in China of a moment that data states: seconds or milliseconds since 1970, or a date as text. Null for 0, "" and the like. */
export function dayOf(value: Json | undefined): string | null {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : ""
  if (!/^\d{9,13}$/.test(text)) return parseDate(text)
  const moment = Number(text) * (Number(text) < MAX_SECONDS ? 1000 : 1)
  return new Date(moment + CST).toISOString().slice(0, 10)
}
