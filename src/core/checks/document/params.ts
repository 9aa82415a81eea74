import * as z from "zod"
import { columnKeys, phraseTest } from "../gather/params"

z.config({ jitless: true })

/** What a rule may ask of documents that are known by their titles. */
export const documentParams = z
  .strictObject({
    columns: columnKeys.describe("在哪些栏目中查找，填栏目的键；scope 为 site 时可以是空列表 []"),
    titles: phraseTest.describe("标题应含有的短语；由 kinds 分类说明时写 {}"),
    scope: z
      .enum(["columns", "site"])
      .default("columns")
      .describe("columns 只查所列栏目；site 也查为其他指标读过的本站列表，不为此另读；默认 columns"),
    within: z
      .enum(["period", "year-end"])
      .optional()
      .describe("period 评查期内发布；year-end 截至评查期末年 12 月 31 日已发布；不填不限时间"),
    minItems: z.int().min(1).max(500).default(1).describe("至少应有多少条，有 kinds 时为每类多少条；默认 1"),
    minChars: z
      .int()
      .min(1)
      .max(100_000)
      .optional()
      .describe("打开的信息中至少一条正文不少于多少字，或附有文件；不填不查正文"),
    kinds: z
      .array(
        z.strictObject({
          title: z.string().min(1).max(60).describe("这一类的名称，缺少时照此列出"),
          titles: phraseTest.describe("这一类的标题应含有的短语"),
        }),
      )
      .min(1)
      .max(40)
      .optional()
      .describe("应有的各类信息，每类都要有，按见到的类数占比计分"),
  })
  .refine(({ columns, scope }) => columns.length > 0 || scope === "site", {
    message: "columns 不能为空（scope 为 site 时除外）",
    path: ["columns"],
  })

export type DocumentParams = z.infer<typeof documentParams>
