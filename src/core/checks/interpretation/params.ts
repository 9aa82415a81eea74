import * as z from "zod"

z.config({ jitless: true })

const keys = z.array(z.string().min(1)).min(1).max(20)
const phrases = z.array(z.string().min(1)).max(200)

/** What a rule may say of policies and their interpretations. */
export const interpretationParams = z.strictObject({
  /** Keys of the columns policies stand in. */
  policies: keys,
  /** Keys of the columns interpretations stand in. */
  interpretations: keys,
  /** Phrases in the titles of documents that need no interpretation. */
  exempt: phrases,
  /** Which documents need one, where not all that are not exempt do. */
  need: z
    .strictObject({
      /** The document number holds one of these, as 规 for 规范性文件. */
      numberAny: phrases.optional(),
    })
    .optional(),
  /** Share of interpreted policies from which the duty is met. */
  passRatio: z.number().gt(0).max(1),
  /** Working days after the policy within which an interpretation is in time. */
  maxLagWorkdays: z.int().min(0).max(366),
  /** Policies of the period that are looked at, the newest first. */
  sample: z.int().min(1).max(500),
})

export type InterpretationParams = z.infer<typeof interpretationParams>
