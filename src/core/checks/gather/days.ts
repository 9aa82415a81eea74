/** Which days count, how far back lists are read for them, and the order of what is dated. */
import type { Site } from "../../site/types"
import { addDays } from "../../text/date"

/** Without a period lists are read back this far. */
const DAYS_BACK = 366

/** A rule that may ask for what is of the period (see `withinPeriod`). */
interface Within {
  within?: "period"
}

/** Last day that is looked at: the end of the period, or the day the audit speaks for. */
export const lastDay = ({ period, asOf }: Site): string => (asOf < period.to ? asOf : period.to)

/** Whether a day is known, and one of the period as far as it has come. */
export const isOfPeriod = (site: Site, date: string | null): boolean =>
  date !== null && date >= site.period.from && date <= lastDay(site)

/** Whether a rule counts what is of a day: one of the period; without a period any but a later one, unknown days included. */
export const isInTime = (site: Site, { within }: Within, date: string | null): boolean =>
  within ? isOfPeriod(site, date) : date === null || date <= site.asOf

/** The day back to which a rule has lists read. */
export const readBackTo = (site: Site, { within }: Within): string =>
  within ? site.period.from : addDays(site.asOf, -DAYS_BACK)

/** The day after which everything of a year is published. */
export const firstDayOf = (year: number): string => `${year}-01-01`

interface Dated {
  url: string
  date: string | null
}

/** Sorts by day, the newest first, what has none last; equals by address. */
export const newestFirst = (a: Dated, b: Dated): number =>
  (b.date ?? "").localeCompare(a.date ?? "") || (a.url < b.url ? -1 : 1)
