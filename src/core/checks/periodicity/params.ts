import * as z from "zod"
import { columnKeys, phrases, phraseTest, yearNumber } from "../gather/params"

z.config({ jitless: true })

/** What a rule may ask of information that is due again and again. */
export const periodicityParams = z.strictObject({
  /** Keys of the columns it may stand in. */
  columns: columnKeys.min(1),
  /** Only rows whose titles pass this test count. */
  titles: phraseTest.optional(),
  /** How often it is due. */
  every: z.enum(["month", "quarter", "half-year", "year"]),
  /** The year that is looked at, as far as the as-of date. */
  year: yearNumber,
  /** Phrases of notes that there was nothing to publish (无案件): a note of the time counts. */
  noteAny: phrases.optional(),
})

export type PeriodicityParams = z.infer<typeof periodicityParams>
