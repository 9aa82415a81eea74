import * as z from "zod"
import { columnKeys } from "../gather/params"

z.config({ jitless: true })

const phrase = z.string().min(1).max(60)

export const valueKinds = ["phone", "time", "address", "email", "text", "name"] as const
export type ValueKind = (typeof valueKinds)[number]

/** What a page must tell under which labels. */
export const fieldsParams = z
  .strictObject({
    columns: columnKeys.min(1).describe("在哪些栏目的页面上查找，填栏目的键"),
    fields: z
      .array(
        z.strictObject({
          title: phrase.describe("要素的名称，缺少时照此列出"),
          labels: z.array(phrase).min(1).max(40).describe("页面上的各种标签写法，如 联系电话、电话"),
          value: z
            .enum(valueKinds)
            .default("text")
            .describe(
              "标签后应有的内容：phone 电话、time 时间、address 地址、email 邮箱、name 人名、text 四字以上文字；默认 text",
            ),
        }),
      )
      .min(1)
      .max(40)
      .describe("应公开的要素；只有标签、没有内容的不算"),
    min: z.int().min(1).max(40).describe("至少应有多少项要素，不足的按比例计分"),
    pages: z.int().min(1).max(12).default(1).describe("打开栏目中的多少条信息查看；默认 1"),
    per: z
      .enum(["site", "page"])
      .default("site")
      .describe("site 各页面的要素合并计算；page 每个页面各自达到 min，按达到的页面占比计分；默认 site"),
  })
  .refine(({ fields, min }) => min <= fields.length, { message: "min 不大于 fields 的个数", path: ["min"] })

export type FieldsParams = z.infer<typeof fieldsParams>
export type Field = FieldsParams["fields"][number]
