import * as z from "zod"
import { columnKeys, phraseTest, withinPeriod } from "../gather/params"

z.config({ jitless: true })

/** Two kinds of document of which each of the first owes one of the second: calls for opinions and what came of them. */
export const pairingParams = z.strictObject({
  first: columnKeys.min(1).describe("前一类信息（如意见征集）所在栏目的键；查最新 15 条"),
  second: columnKeys.min(1).describe("后一类信息（如意见采纳情况）所在栏目的键，可与 first 相同"),
  firstTitles: phraseTest
    .optional()
    .describe("前一类的标题应含有的短语；any 中的短语不作为事项名称比对；不填栏目中的都算"),
  secondTitles: phraseTest
    .optional()
    .describe("后一类的标题应含有的短语；any 中的短语不作为事项名称比对；不填栏目中的都算"),
  within: withinPeriod.describe("填 period 时，前一类只计评查期内发布的；不填不限时间"),
})

export type PairingParams = z.infer<typeof pairingParams>
