import * as z from "zod"

z.config({ jitless: true })

/** How soon questions of the public are answered, and how long none may wait. */
export const interactionParams = z.strictObject({
  /** Keys of columns. */
  columns: z.array(z.string().min(1).max(40)).min(1).max(20),
  /** The newest public reply may be so many days old on the as-of date. */
  freshDays: z.int().min(1).max(3660),
  /** A question without a reply may be so many days old. */
  unansweredDays: z.int().min(1).max(3660),
})

export type InteractionParams = z.infer<typeof interactionParams>
