import * as z from "zod"

z.config({ jitless: true })

/** Where to look for personal data that should have been masked. */
export const personalDataParams = z.strictObject({
  /** Keys of columns. */
  columns: z.array(z.string().min(1).max(40)).min(1).max(20),
  /** Pages behind their rows that are looked through; lists of persons come first. */
  sample: z.int().min(1).max(50),
})

export type PersonalDataParams = z.infer<typeof personalDataParams>
