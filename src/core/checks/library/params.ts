import * as z from "zod"

z.config({ jitless: true })

/** What a library of documents must be good for. */
export const libraryParams = z.strictObject({
  /** Keys of columns. */
  columns: z.array(z.string().min(1).max(40)).min(1).max(20),
  /** What it offers: documents in a list, a search, downloads, marks of validity. */
  functions: z.array(z.enum(["list", "search", "download", "validity"])).max(4),
  /** The newest document may be so many days old on the as-of date. */
  freshDays: z.int().min(1).max(3660).optional(),
  /** Documents that are opened. */
  sample: z.int().min(1).max(30).default(6),
  /** What every opened document must state. */
  meta: z
    .array(z.enum(["number", "date", "issuer", "text"]))
    .max(4)
    .default([]),
  /** No number may stand on two different documents. */
  uniqueNumbers: z.boolean().default(false),
})

export type LibraryParams = z.infer<typeof libraryParams>
