import * as z from "zod"
import { columnKeys, phrases } from "../gather/params"

z.config({ jitless: true })

/** What a rule may ask of the order of events around a policy. */
export const timelineParams = z.strictObject({
  policies: columnKeys.min(1).describe("政策文件所在栏目的键；读最新 20 件，为其他指标读过的也算"),
  interpretations: columnKeys.min(1).describe("政策解读所在栏目的键"),
  before: columnKeys.default([]).describe("意见征集栏目的键，只报告有征集的件数，不扣分；默认不查"),
  after: columnKeys.default([]).describe("后评估栏目的键，只报告有评估的件数，不扣分；默认不查"),
  maxLagWorkdays: z
    .int()
    .min(0)
    .max(366)
    .describe("文件发布后多少个工作日（计调休）内解读为同步；解读早于文件的也算"),
  passRatio: z.number().gt(0).max(1).describe("已解读的文件中同步解读的占比达到多少为符合，0 到 1，如 0.9"),
  exempt: phrases.default([]).describe("不需解读的文件标题中的短语；默认没有"),
})

export type TimelineParams = z.infer<typeof timelineParams>
