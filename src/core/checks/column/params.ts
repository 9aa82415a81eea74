import * as z from "zod"

z.config({ jitless: true })

const key = z.string().min(1).max(40)
const words = z.array(z.string().min(1).max(60)).max(100)
const day = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, "YYYY-MM-DD")
const hostPattern = z
  .string()
  .max(200)
  .regex(/^(?:\*\.)?[\w-]+(?:\.[\w-]+)+$/, "主机名，如 *.gov.cn")

/** What a rule may ask of a column, or of several. */
export const columnParams = z
  .strictObject({
    /** Keys of columns. */
    columns: z.array(key).min(1).max(20).optional(),
    /** `any`: the first column that fulfils the rule answers; `all`: each counts, the share is the ratio. */
    match: z.enum(["any", "all"]).default("any"),
    /** A matrix: each group is covered by any of its columns, the share of covered groups is the ratio. */
    groups: z
      .array(z.strictObject({ title: z.string().min(1).max(60), columns: z.array(key).min(1).max(20) }))
      .min(1)
      .max(60)
      .optional(),
    /** Items the column must have; 0 asks for the entrance alone. */
    minItems: z.int().min(0).max(500).default(1),
    /** Only items published within the period of the pack count. */
    within: z.literal("period").optional(),
    /** Only items of so many days before the as-of date count. */
    recentDays: z.int().min(1).max(3660).optional(),
    /** The newest item may be so many days old on the as-of date. */
    freshDays: z.int().min(1).max(3660).optional(),
    /** Hosts on which the column may live: `*.gov.cn`. */
    acceptExternal: z.array(hostPattern).max(50).default([]),
    /** Only items whose titles pass this test count. */
    titles: z
      .strictObject({ any: words.optional(), all: words.optional(), none: words.optional() })
      .optional(),
    /** At least one of the sampled items must hold a text of so many characters, or a file. */
    document: z.strictObject({ minChars: z.int().min(1).max(100_000) }).optional(),
    /** The duty does not outlast this day. */
    until: day.optional(),
  })
  .refine(({ columns, groups }) => (columns === undefined) !== (groups === undefined), {
    message: "columns 和 groups 须有且只有一个",
  })

export type ColumnParams = z.infer<typeof columnParams>
