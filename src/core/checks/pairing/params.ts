import * as z from "zod"

z.config({ jitless: true })

const keys = z.array(z.string().min(1).max(40)).min(1).max(20)
const words = z.array(z.string().min(1).max(60)).max(100)
const phrases = z.strictObject({ any: words.optional(), all: words.optional(), none: words.optional() })

/** Two kinds of document of which each of the first owes one of the second: calls for opinions and what came of them. */
export const pairingParams = z.strictObject({
  /** Keys of the columns of the first kind. */
  first: keys,
  /** Keys of the columns of the second kind; they may be those of the first. */
  second: keys,
  /** Which titles are of the first kind; all unless given. */
  firstTitles: phrases.optional(),
  /** Which titles are of the second kind; all of the second columns unless given. */
  secondTitles: phrases.optional(),
  /** Only documents of the first kind published within the period of the pack count. */
  within: z.literal("period").optional(),
})

export type PairingParams = z.infer<typeof pairingParams>
