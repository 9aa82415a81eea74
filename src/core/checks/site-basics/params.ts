import * as z from "zod"
import { columnKeys } from "../gather/params"

z.config({ jitless: true })

const days = z.int().min(1).max(3660)

/** Whether a site is kept up: days within which something new must show. */
export const siteBasicsParams = z.strictObject({
  /** Days within which the home page must show something new. */
  homeDays: days,
  /** Keys of the columns of news. */
  newsColumns: columnKeys,
  /** Days within which each of them must hold something new. */
  newsDays: days,
  /** Keys of the columns that change slowly: announcements, policies. */
  slowColumns: columnKeys,
  slowDays: days,
  /** Own links that are opened to see whether they are dead. */
  sampleLinks: z.int().min(0).max(20),
})

export type SiteBasicsParams = z.infer<typeof siteBasicsParams>
