import * as z from "zod"

z.config({ jitless: true })

const keys = z.array(z.string().min(1).max(40)).max(20)

/** What a rule may ask of the order of events around a policy. */
export const timelineParams = z.strictObject({
  /** Keys of the columns policies stand in. */
  policies: keys.min(1),
  /** Keys of the columns interpretations stand in. */
  interpretations: keys.min(1),
  /** Keys of the columns drafts are put to the public in. */
  before: keys.default([]),
  /** Keys of the columns evaluations of policies stand in. */
  after: keys.default([]),
  /** Working days after the policy within which an interpretation is in time. */
  maxLagWorkdays: z.int().min(0).max(366),
  /** Share of interpreted policies with an interpretation in time from which the duty is met. */
  passRatio: z.number().gt(0).max(1),
  /** Phrases in the titles of documents that need no interpretation. */
  exempt: z.array(z.string().min(1).max(60)).max(200).default([]),
})

export type TimelineParams = z.infer<typeof timelineParams>
