/** Parameters that several kinds of check share. */
import * as z from "zod"
import { codesOf, levelWords } from "../../result/words"

z.config({ jitless: true })

export const level = z.enum(codesOf(levelWords))

/** Keys of columns. */
export const columnKeys = z
  .array(z.string().min(1).max(40))
  .max(20)
  .describe("栏目的键（columns.json 中的名称）")

export const phrases = z.array(z.string().min(1).max(60)).max(200).describe("短语，不是正则表达式")

/** Phrases that a title holds or must not hold. */
export const phraseTest = z.strictObject({
  any: phrases.optional().describe("至少含有其中一个短语；不填不要求"),
  all: phrases.optional().describe("须含有全部短语；不填不要求"),
  none: phrases.optional().describe("不得含有其中任何一个短语，优先于 any 和 all"),
})

/** Only what was published within the period of the pack counts. */
export const withinPeriod = z
  .literal("period")
  .optional()
  .describe("填 period 时，只计评查期内发布的；不填不限时间")

export const yearNumber = z.int().min(1990).max(2099).describe("年份，如 2020")
