import * as z from "zod"
import { columnKeys } from "../gather/params"

z.config({ jitless: true })

/** What a library of documents must be good for. */
export const libraryParams = z
  .strictObject({
    columns: columnKeys.min(1).describe("文件库所在栏目的键"),
    functions: z
      .array(z.enum(["list", "search", "download", "validity"]))
      .max(4)
      .describe(
        "应有的功能：list 文件列表、search 检索、download 下载、validity 标注有效性；可以是空列表 []",
      ),
    freshDays: z.int().min(1).max(3660).optional().describe("最新文件距评查时点不得超过多少天；不填不查更新"),
    sample: z.int().min(1).max(30).default(6).describe("打开多少件文件查看；默认 6"),
    meta: z
      .array(z.enum(["number", "date", "issuer", "text"]))
      .max(4)
      .default([])
      .describe(
        "打开的文件应写明：number 文号、date 日期、issuer 发布机关、text 正文；九成写明即可；默认不查",
      ),
    uniqueNumbers: z.boolean().default(false).describe("是否查不同文件有无重复文号；默认不查（false）"),
  })
  .refine(
    ({ functions, freshDays, meta, uniqueNumbers }) =>
      functions.length > 0 || meta.length > 0 || freshDays !== undefined || uniqueNumbers,
    { message: "functions、freshDays、meta、uniqueNumbers 至少填一项", path: ["functions"] },
  )

export type LibraryParams = z.infer<typeof libraryParams>
