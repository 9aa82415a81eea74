import * as z from "zod"
import { columnKeys, phrases } from "../gather/params"

z.config({ jitless: true })

/** What a rule may ask of the topics that documents speak of. */
export const topicsParams = z.strictObject({
  /** Keys of the columns whose documents are counted. */
  columns: columnKeys.min(1),
  /** Topics and the phrases of which a document of theirs holds one. */
  topics: z
    .array(z.strictObject({ title: z.string().min(1).max(60), any: phrases.min(1) }))
    .min(1)
    .max(40),
  /** Only documents published within the period of the pack count. */
  within: z.literal("period").optional(),
  /** Characters from the beginning of a text that are looked at beside its title. */
  chars: z.int().min(1).max(20_000).default(500),
  /** Documents each topic must have. */
  minEach: z.int().min(1).max(500).default(1),
})

export type TopicsParams = z.infer<typeof topicsParams>
