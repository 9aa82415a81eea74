import * as z from "zod"
import { columnKeys } from "../gather/params"

z.config({ jitless: true })

const tagNames = z.array(z.string().min(1).max(40)).max(20).default([])

/** What a rule may ask of the way a government site is made. */
export const siteNormsParams = z
  .strictObject({
    need: z
      .array(z.enum(["domain", "search", "links", "days", "answers"]))
      .max(5)
      .default([])
      .describe(
        "应符合的：domain 域名为统一格式、search 首页能站内搜索、links 抽查的链接都能打开、days 内容页写明发布时间、answers 本次评查中能正常应答；默认不查",
      ),
    foot: z
      .array(z.enum(["organiser", "contact", "icp", "police", "code", "authority", "report", "sitemap"]))
      .max(8)
      .default([])
      .describe(
        "首页底部应有的标识：organiser 主办单位、contact 联系方式、icp ICP备案、police 公安备案、code 网站标识码、authority 党政机关标识、report 找错入口、sitemap 网站地图；默认不查",
      ),
    tags: z
      .strictObject({
        home: tagNames.describe("首页应设置的网页标签，如 SiteName；默认空列表 []"),
        column: tagNames.describe("栏目页应设置的网页标签，如 ColumnName；默认空列表 []"),
        article: tagNames.describe("内容页应设置的网页标签，如 PubDate；默认空列表 []"),
      })
      .optional()
      .describe("网页源代码中应设置的标签；不填不查"),
    columns: columnKeys
      .default([])
      .describe(
        "从哪些栏目取栏目页和内容页，抽查链接也包括其中的信息；查标签、发布时间时要填，默认空列表 []",
      ),
    sample: z.int().min(1).max(50).default(6).describe("抽查多少个内容页、多少个链接；默认 6"),
  })
  .refine(({ need, foot, tags }) => need.length + foot.length > 0 || tags !== undefined, {
    message: "need、foot、tags 至少填一项",
    path: ["need"],
  })
  .refine(({ need, tags, columns }) => columns.length > 0 || !(need.includes("days") || tags), {
    message: "查标签、发布时间时 columns 不能为空",
    path: ["columns"],
  })

export type SiteNormsParams = z.infer<typeof siteNormsParams>
