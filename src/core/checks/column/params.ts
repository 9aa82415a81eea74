import * as z from "zod"
import { columnKeys } from "../gather/params"

z.config({ jitless: true })

const words = z.array(z.string().min(1).max(60)).max(100)
const day = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, "YYYY-MM-DD")
const hostPattern = z
  .string()
  .max(200)
  .regex(/^(?:\*\.)?[\w-]+(?:\.[\w-]+)+$/, "主机名，如 *.gov.cn")

/** Parameters that ask something of what a column holds: nothing is asked of it where its entrance is enough. */
const ofItems = ["within", "recentDays", "freshDays", "titles", "speaks", "document"] as const

/** What a rule may ask of a column, or of several. */
export const columnParams = z
  .strictObject({
    columns: columnKeys.min(1).optional().describe("栏目的键；与 groups 二者选一"),
    match: z
      .enum(["any", "all"])
      .default("any")
      .describe("any 任一栏目符合即可；all 每个栏目都要符合，按符合的比例计分；默认 any"),
    groups: z
      .array(
        z.strictObject({
          title: z.string().min(1).max(60).describe("这一类的名称，缺少时照此列出"),
          columns: columnKeys.min(1).describe("任一栏目符合即算公开了这一类"),
        }),
      )
      .min(1)
      .max(60)
      .optional()
      .describe("代替 columns：应公开的各类内容，按公开了的类数占比计分"),
    minItems: z.int().min(0).max(500).default(1).describe("至少应有多少条信息；0 表示有入口即可；默认 1"),
    within: z.literal("period").optional().describe("填 period 时，只计评查期内发布的；不填不限时间"),
    recentDays: z.int().min(1).max(3660).optional().describe("只计评查时点之前多少天内发布的；不填不限"),
    freshDays: z.int().min(1).max(3660).optional().describe("最新一条距评查时点不得超过多少天；不填不查更新"),
    acceptExternal: z
      .array(hostPattern)
      .max(50)
      .default([])
      .describe("栏目可以设在哪些外部主机，如 *.gov.cn；默认不认外链，见到时交人工"),
    titles: z
      .strictObject({
        any: words.optional().describe("标题至少含有其中一个短语"),
        all: words.optional().describe("标题须含有全部短语"),
        none: words.optional().describe("标题不得含有其中任何一个短语，优先于 any 和 all"),
      })
      .optional()
      .describe("只计标题符合这些短语的信息；不填全部计入"),
    speaks: z
      .strictObject({
        any: words.min(1).describe("标题或正文开头至少含有其中一个短语"),
        chars: z.int().min(1).max(20_000).default(500).describe("看正文开头多少字；默认 500"),
      })
      .optional()
      .describe("符合要求的信息中，至少一条说的是这件事（标题不说明时打开前 10 条查看）；不填不查"),
    document: z
      .strictObject({
        minChars: z.int().min(1).max(100_000).describe("正文至少多少字；附有文件的也算"),
      })
      .optional()
      .describe("抽查的信息（至多 5 条）中至少一条应有完整文本；不填不查正文"),
    until: day.optional().describe("YYYY-MM-DD；评查时点晚于这一天的不适用；不填一直适用"),
  })
  .refine(({ columns, groups }) => (columns === undefined) !== (groups === undefined), {
    message: "columns 和 groups 须有且只有一个",
  })
  .refine((params) => params.minItems > 0 || ofItems.every((name) => params[name] === undefined), {
    message: `minItems 为 0 时只查入口，不能再写 ${ofItems.join("、")}`,
    path: ["minItems"],
  })

export type ColumnParams = z.infer<typeof columnParams>
