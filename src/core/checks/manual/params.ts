import * as z from "zod"
import { columnKeys } from "../gather/params"

z.config({ jitless: true })

/** Where a person will want to look. */
export const manualParams = z.strictObject({
  columns: columnKeys
    .default([])
    .describe("人工核查时要打开的栏目的键；评查中见到的列在问题旁，不为此另读；默认没有"),
})

export type ManualParams = z.infer<typeof manualParams>
