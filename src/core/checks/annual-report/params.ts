import * as z from "zod"
import { levels, phraseTest } from "../gather/params"

z.config({ jitless: true })

/** What a rule may say of the annual report it asks for. */
export const annualReportParams = z.strictObject({
  /** Key of the column the reports stand in. */
  column: z.string().min(1),
  /** The year the report is of; it is published in the following one. */
  year: z.int().min(2008).max(2100),
  /** Last day of publication in the following year, by level. A level without one is not tested for punctuality. */
  deadlines: z.partialRecord(
    z.enum(levels),
    z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, "MM-DD"),
  ),
  /** The parts the report must have, each with the headings it goes by, and phrases of numbered headings that are worded otherwise. */
  sections: z
    .array(phraseTest.extend({ title: z.string().min(2), accept: z.array(z.string().min(2)).max(40) }))
    .min(1)
    .max(20),
  /** Whether the sums of its tables are worked out. */
  arithmetic: z.boolean().default(true),
  /** Phrases of which the report must hold at least one; an empty list asks for none. */
  mentions: z.array(z.string().min(2)).max(100),
  /** Phrases in titles of other yearly reports that look alike. */
  lookAlikes: z.array(z.string().min(2)).max(100),
})

export type AnnualReportParams = z.infer<typeof annualReportParams>
