import * as z from "zod"
import { columnKeys, phrases, phraseTest, yearNumber } from "../gather/params"

z.config({ jitless: true })

/** What a rule may ask of information that is due again and again. */
export const periodicityParams = z.strictObject({
  columns: columnKeys.min(1).describe("在哪些栏目中查找，填栏目的键"),
  titles: phraseTest.optional().describe("只计标题符合这些短语的信息；不填全部计入"),
  every: z
    .enum(["month", "quarter", "half-year", "year"])
    .describe("多久应公开一次：month 每月、quarter 每季度、half-year 每半年、year 每年"),
  year: yearNumber.describe("查哪一年，如 2020；评查时点还没有过完的时段不要求"),
  noteAny: phrases.optional().describe("说明当期没有可公开内容的短语，如 无案件；当期有这样的说明也算"),
})

export type PeriodicityParams = z.infer<typeof periodicityParams>
