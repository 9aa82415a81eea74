import * as z from "zod"
import { columnKeys } from "../gather/params"

z.config({ jitless: true })

const days = z.int().min(1).max(3660)

/** Whether a site is kept up: days within which something new must show. */
export const siteBasicsParams = z
  .strictObject({
    homeDays: days.optional().describe("首页多少天内应有本站的新信息；不填表示不查"),
    newsColumns: columnKeys.describe("动态、要闻类栏目的键；空列表 [] 表示不查"),
    newsDays: days.describe("动态、要闻类栏目多少天内应有更新"),
    slowColumns: columnKeys.describe("公告、政策文件等更新较慢的栏目的键；空列表 [] 表示不查"),
    slowDays: days.describe("更新较慢的栏目多少天内应有更新"),
    sampleLinks: z.int().min(0).max(20).describe("抽查多少个本站链接能否打开；0 表示不查"),
  })
  .refine(
    ({ homeDays, newsColumns, slowColumns, sampleLinks }) =>
      homeDays !== undefined || newsColumns.length + slowColumns.length + sampleLinks > 0,
    { message: "homeDays、newsColumns、slowColumns、sampleLinks 至少查一样", path: ["sampleLinks"] },
  )

export type SiteBasicsParams = z.infer<typeof siteBasicsParams>
