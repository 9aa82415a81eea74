import * as z from "zod"
import { columnKeys, phrases, phraseTest, withinPeriod } from "../gather/params"

z.config({ jitless: true })

/** What a rule may ask of the topics that documents speak of. */
export const topicsParams = z.strictObject({
  columns: columnKeys.min(1).describe("统计哪些栏目的信息，填栏目的键"),
  topics: z
    .array(
      z.strictObject({
        title: z.string().min(1).max(60).describe("主题的名称，缺少时照此列出"),
        any: phrases.min(1).describe("标题或正文含有其中一个短语，即算这一主题"),
      }),
    )
    .min(1)
    .max(40)
    .describe("应有信息的各个主题"),
  expect: z.int().min(1).max(40).optional().describe("应见到其中多少个主题；不填为全部，不足的按比例计分"),
  near: phrases
    .min(1)
    .optional()
    .describe("未见主题用语、但正文中见到这些相近说法时，引出原文交人工判断；不填为未找到"),
  titles: phraseTest.optional().describe("只计标题符合这些短语的信息；不填全部计入"),
  within: withinPeriod,
  chars: z.int().min(1).max(20_000).default(500).describe("除标题和附件名称外，还看正文开头多少字；默认 500"),
  minEach: z.int().min(1).max(500).default(1).describe("每个主题至少应有多少条；默认 1"),
})

export type TopicsParams = z.infer<typeof topicsParams>
