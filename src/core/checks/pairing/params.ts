import * as z from "zod"
import { columnKeys, phraseTest } from "../gather/params"

z.config({ jitless: true })

/** Two kinds of document of which each of the first owes one of the second: calls for opinions and what came of them. */
export const pairingParams = z.strictObject({
  /** Keys of the columns of the first kind. */
  first: columnKeys.min(1),
  /** Keys of the columns of the second kind; they may be those of the first. */
  second: columnKeys.min(1),
  /** Which titles are of the first kind; all unless given. */
  firstTitles: phraseTest.optional(),
  /** Which titles are of the second kind; all of the second columns unless given. */
  secondTitles: phraseTest.optional(),
  /** Only documents of the first kind published within the period of the pack count. */
  within: z.literal("period").optional(),
})

export type PairingParams = z.infer<typeof pairingParams>
