import * as z from "zod"

z.config({ jitless: true })

/** There is nothing to set: every link of the pages read so far counts. */
export const outlinksParams = z.strictObject({})

export type OutlinksParams = z.infer<typeof outlinksParams>
