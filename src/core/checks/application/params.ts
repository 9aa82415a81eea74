import * as z from "zod"

z.config({ jitless: true })

/** What the way to apply for information must offer. */
export const applicationParams = z.strictObject({
  /** Key of the column. */
  column: z.string().min(1).max(40),
  /** `form-or-table`: a form to fill in online, or one to download; `contact`: where to send or ask. */
  need: z
    .array(z.enum(["form-or-table", "contact"]))
    .min(1)
    .max(2),
})

export type ApplicationParams = z.infer<typeof applicationParams>
