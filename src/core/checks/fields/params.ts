import * as z from "zod"

z.config({ jitless: true })

const key = z.string().min(1).max(40)
const phrase = z.string().min(1).max(60)

export const valueKinds = ["phone", "time", "address", "email", "text", "name"] as const
export type ValueKind = (typeof valueKinds)[number]

/** What a page must tell under which labels. */
export const fieldsParams = z
  .strictObject({
    /** Keys of columns. */
    columns: z.array(key).min(1).max(20),
    /** The things to be told, each with the labels it goes by and what stands behind them. */
    fields: z
      .array(
        z.strictObject({
          title: phrase,
          labels: z.array(phrase).min(1).max(40),
          value: z.enum(valueKinds).default("text"),
        }),
      )
      .min(1)
      .max(40),
    /** How many of them make it enough. */
    min: z.int().min(1).max(40),
    /** Pages behind the rows of the columns that are looked at. */
    pages: z.int().min(1).max(12).default(1),
    /** `site`: over all pages together; `page`: each page by itself, the share of complete pages is the ratio. */
    per: z.enum(["site", "page"]).default("site"),
  })
  .refine(({ fields, min }) => min <= fields.length, { message: "min 不大于 fields 的个数", path: ["min"] })

export type FieldsParams = z.infer<typeof fieldsParams>
export type Field = FieldsParams["fields"][number]
