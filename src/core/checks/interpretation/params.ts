import * as z from "zod"

z.config({ jitless: true })

const keys = z.array(z.string().min(1)).min(1).max(20)
const phrases = z.array(z.string().min(1)).max(200)

/** What a rule may say of policies and their interpretations. */
export const interpretationParams = z.strictObject({
  policies: keys.describe("政策文件所在栏目的键"),
  interpretations: keys.describe("政策解读所在栏目的键"),
  exempt: phrases.describe("不需解读的文件标题中的短语，如 人事任免；空列表 [] 表示没有"),
  need: z
    .strictObject({
      numberAny: phrases.optional().describe("文号含有其中一个短语的才需解读，如 规"),
    })
    .optional()
    .describe("只有部分文件需要解读时填写；不填时除 exempt 以外都需解读"),
  passRatio: z.number().gt(0).max(1).describe("已解读的占比达到多少为符合，0 到 1，如 0.9"),
  maxLagWorkdays: z
    .int()
    .min(0)
    .max(366)
    .describe("文件发布后多少个工作日内解读为及时；超过的只列出，不扣分"),
  sample: z.int().min(1).max(500).describe("查评查期内最新的多少件文件"),
})

export type InterpretationParams = z.infer<typeof interpretationParams>
