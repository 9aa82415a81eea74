import * as z from "zod"

z.config({ jitless: true })

const word = z.string().min(1).max(40)

/** Words that a team does not want to read, and where to look for them. */
export const wordingParams = z.strictObject({
  /** Keys of columns. */
  columns: z.array(z.string().min(1).max(40)).min(1).max(20),
  /** The team's list: what is wrong, and what is right where something is. */
  words: z
    .array(z.strictObject({ wrong: word, right: word.optional() }))
    .min(1)
    .max(2000),
  /** Pages behind the rows that are looked through. */
  sample: z.int().min(1).max(50),
})

export type WordingParams = z.infer<typeof wordingParams>
