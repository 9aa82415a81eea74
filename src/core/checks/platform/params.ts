import * as z from "zod"

z.config({ jitless: true })

const key = z.string().min(1).max(40)

/** What the disclosure platform must have: keys of columns, and functions. */
export const platformParams = z.strictObject({
  entrance: key.describe("平台入口的键，入口应在首页上"),
  blocks: z.array(key).min(1).max(20).describe("平台内应设栏目的键"),
  apply: key.describe("依申请公开栏目的键"),
  functions: z
    .array(z.enum(["search", "download"]))
    .max(2)
    .describe("应有的功能：search 信息检索、download 信息下载；空列表 [] 表示不查"),
})

export type PlatformParams = z.infer<typeof platformParams>
