import * as z from "zod"
import { columnKeys, yearNumber } from "../gather/params"

z.config({ jitless: true })

/** What a rule may ask of the gazette (政府公报). */
export const gazetteParams = z.strictObject({
  /** Keys of the columns that list its issues. */
  columns: columnKeys.min(1),
  /** The year whose issues are looked for. */
  year: yearNumber,
})

export type GazetteParams = z.infer<typeof gazetteParams>
