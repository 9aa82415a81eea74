import * as z from "zod"
import { columnKeys, phrases } from "../gather/params"

z.config({ jitless: true })

/** What a rule may ask of the order of events around a policy. */
export const timelineParams = z.strictObject({
  /** Keys of the columns policies stand in. */
  policies: columnKeys.min(1),
  /** Keys of the columns interpretations stand in. */
  interpretations: columnKeys.min(1),
  /** Keys of the columns drafts are put to the public in. */
  before: columnKeys.default([]),
  /** Keys of the columns evaluations of policies stand in. */
  after: columnKeys.default([]),
  /** Working days after the policy within which an interpretation is in time. */
  maxLagWorkdays: z.int().min(0).max(366),
  /** Share of interpreted policies with an interpretation in time from which the duty is met. */
  passRatio: z.number().gt(0).max(1),
  /** Phrases in the titles of documents that need no interpretation. */
  exempt: phrases.default([]),
})

export type TimelineParams = z.infer<typeof timelineParams>
