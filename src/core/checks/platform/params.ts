import * as z from "zod"

z.config({ jitless: true })

const key = z.string().min(1).max(40)

/** What the disclosure platform must have: keys of columns, and functions. */
export const platformParams = z.strictObject({
  /** The way in on the home page. */
  entrance: key,
  /** The blocks of the platform. */
  blocks: z.array(key).min(1).max(20),
  /** The way to apply for information. */
  apply: key,
  functions: z.array(z.enum(["search", "download"])).max(2),
})

export type PlatformParams = z.infer<typeof platformParams>
