import * as z from "zod"

z.config({ jitless: true })

const label = z.string().min(2).max(60)

/** Which figures of an annual report are put before a person. */
export const reportTableParams = z.strictObject({
  /** Key of the column the reports stand in. */
  column: z.string().min(1).max(40),
  /** The year the report is of. */
  year: z.int().min(2008).max(2100),
  /** Rows of the table of applications, or groups of rows, by words of their labels. */
  rows: z.array(label).min(1).max(30),
  /** Two of them whose share is worked out. */
  share: z.strictObject({ part: label, whole: label }).optional(),
})

export type ReportTableParams = z.infer<typeof reportTableParams>
