import * as z from "zod"
import { columnKeys } from "../gather/params"

z.config({ jitless: true })

const word = z.string().min(1).max(40)

/** Words that a team does not want to read, and where to look for them. */
export const wordingParams = z.strictObject({
  columns: columnKeys.min(1).describe("排查哪些栏目，填栏目的键"),
  words: z
    .array(
      z.strictObject({
        wrong: word.describe("不应出现的用语"),
        right: word.optional().describe("应改为的用语；没有的不填"),
      }),
    )
    .min(1)
    .max(2000)
    .describe("本队的词表"),
  sample: z.int().min(1).max(50).describe("打开多少条信息查看"),
})

export type WordingParams = z.infer<typeof wordingParams>
