import * as z from "zod"
import { columnKeys, yearNumber } from "../gather/params"

z.config({ jitless: true })

/** What a rule may ask of the gazette (政府公报). */
export const gazetteParams = z.strictObject({
  columns: columnKeys.min(1).describe("列出各期公报的栏目的键"),
  year: yearNumber.describe("查哪一年的各期公报，如 2020"),
})

export type GazetteParams = z.infer<typeof gazetteParams>
