import * as z from "zod"
import { columnKeys, phraseTest } from "../gather/params"

z.config({ jitless: true })

/** What a rule may ask of documents that are known by their titles. */
export const documentParams = z
  .strictObject({
    /** Keys of the columns they may stand in. */
    columns: columnKeys,
    /** What their titles hold; empty where `kinds` says it. */
    titles: phraseTest,
    /** `site`: rows of every own list that was read for whatever rule count too; no list is read for it. */
    scope: z.enum(["columns", "site"]).default("columns"),
    /** `period`: published within the period of the pack. `year-end`: published, whenever, by the end of its last year. */
    within: z.enum(["period", "year-end"]).optional(),
    /** Documents there must be, of each kind where there are kinds. */
    minItems: z.int().min(1).max(500).default(1),
    /** At least one of those sampled has a text of so many characters, or a file. */
    minChars: z.int().min(1).max(100_000).optional(),
    /** Kinds of document, all of which must be there: the share of those that are is the ratio. */
    kinds: z
      .array(z.strictObject({ title: z.string().min(1).max(60), titles: phraseTest }))
      .min(1)
      .max(40)
      .optional(),
  })
  .refine(({ columns, scope }) => columns.length > 0 || scope === "site", {
    message: "columns 不能为空（scope 为 site 时除外）",
    path: ["columns"],
  })

export type DocumentParams = z.infer<typeof documentParams>
