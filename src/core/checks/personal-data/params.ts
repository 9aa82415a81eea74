import * as z from "zod"
import { columnKeys } from "../gather/params"

z.config({ jitless: true })

/** Where to look for personal data that should have been masked. */
export const personalDataParams = z.strictObject({
  columns: columnKeys.min(1).describe("排查哪些栏目，填栏目的键"),
  sample: z.int().min(1).max(50).describe("打开多少条信息查看；名单、公示类的在先"),
})

export type PersonalDataParams = z.infer<typeof personalDataParams>
