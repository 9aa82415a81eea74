import * as z from "zod"
import { level, phraseTest } from "../gather/params"

z.config({ jitless: true })

/** What a rule may say of the annual report it asks for. */
export const annualReportParams = z.strictObject({
  column: z.string().min(1).describe("年报所在栏目的键"),
  year: z.int().min(2008).max(2100).describe("年报所报告的年份，如 2020；年报在次年发布"),
  deadlines: z
    .partialRecord(level, z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, "MM-DD"))
    .describe("各层级在次年的最后发布日，写作 MM-DD，如 01-31；没有列出的层级不查是否按期"),
  sections: z
    .array(
      phraseTest.extend({
        title: z.string().min(2).describe("部分的名称，缺少时照此列出"),
        accept: z.array(z.string().min(2)).max(40).describe("这一部分的各种标题写法"),
      }),
    )
    .min(1)
    .max(20)
    .describe("年报应有的部分；标题写法不同时，带序号的标题符合 any、all、none 的也算"),
  arithmetic: z
    .boolean()
    .default(true)
    .describe("是否核算申请办理表和复议诉讼表的数量关系；默认核算（true）"),
  mentions: z.array(z.string().min(2)).max(100).describe("正文至少应提到其中一个短语；空列表 [] 表示不要求"),
  lookAlikes: z
    .array(z.string().min(2))
    .max(100)
    .describe("容易混淆的其他年度报告标题中的短语，如 法治政府，含有的不计"),
})

export type AnnualReportParams = z.infer<typeof annualReportParams>
