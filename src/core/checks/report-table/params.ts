import * as z from "zod"

z.config({ jitless: true })

const label = z.string().min(2).max(60)

/** Which figures of an annual report are put before a person. */
export const reportTableParams = z.strictObject({
  column: z.string().min(1).max(40).describe("年报所在栏目的键"),
  year: z.int().min(2008).max(2100).describe("年报所报告的年份，如 2020"),
  rows: z
    .array(label)
    .min(1)
    .max(30)
    .describe("申请办理表（第三部分）中要摘录的行，填行名或一组行的名称中的文字"),
  share: z
    .strictObject({
      part: label.describe("作分子的行"),
      whole: label.describe("作分母的行"),
    })
    .optional()
    .describe("另算两行的比例；不填不算"),
})

export type ReportTableParams = z.infer<typeof reportTableParams>
