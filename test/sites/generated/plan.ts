/** How many pages of which sort make up a generated site of a given size. */
import { buildSite } from "../sample/build"

/** A list that fills a site: its rows run from new to old over a fixed span, the denser the more there are. */
export interface Flood {
  path: string
  name: string
  /** Labels from the home page to it. */
  trail: readonly string[]
  rows: number
  /** Days of its newest and oldest row. */
  newest: string
  oldest: string
  /** Whether its rows stand behind those of a column of the sample site. */
  archive: boolean
}

export interface Plan {
  floods: readonly Flood[]
  /** Offices with a site of their own below this one. */
  departments: readonly { path: string; name: string; floods: readonly Flood[] }[]
  /** Addresses of the faceted query page. */
  facets: number
}

export const ROWS_PER_PAGE = 20

const NEWS = ["部门动态", "乡镇动态", "媒体聚焦", "图片新闻"]
const ARCHIVES: readonly (readonly [path: string, name: string])[] = [
  ["/xwzx/zwyw/", "政务要闻"],
  ["/xwzx/tzgg/", "通知公告"],
  ["/zwgk/zcwj/", "政策文件"],
  ["/zwgk/zfxxgk/fdzdgknr/xzcf/", "行政处罚"],
  ["/zwgk/zfxxgk/fdzdgknr/zfcg/", "政府采购"],
  ["/jdhy/zcjd/", "政策解读"],
]
const OFFICES =
  "发展改革局 教育局 科技局 工业和信息化局 公安局 民政局 司法局 财政局 人力资源社会保障局 自然资源局 住房城乡建设局 交通运输局 水务局 农业农村局 商务局 文化旅游局 卫生健康局 应急管理局 审计局 市场监管局 统计局 医保局".split(
    " ",
  )
const OFFICE_LISTS: readonly (readonly [path: string, name: string])[] = [
  ["gzdt/", "工作动态"],
  ["tzgg/", "通知公告"],
  ["zcwj/", "政策文件"],
  ["zcjd/", "政策解读"],
]

/** Pages of the flood by sort, in parts of the whole. */
const SHARE = { news: 0.4, departments: 0.35, archives: 0.15 }

/** Pages that the sample site itself has. */
const samplePaths: readonly string[] = [...buildSite()]
  .filter(([path, { type }]) => type.startsWith("text/html") && !path.endsWith("index.html"))
  .map(([path]) => path)

/** Rows of a list that take so many pages together with the list's own. */
const rowsIn = (pages: number): number =>
  Math.max(1, Math.floor((pages * ROWS_PER_PAGE) / (ROWS_PER_PAGE + 1)))

/** Pages that a list of so many rows takes; an archive begins on the second page of its column. */
const pagesOf = ({ rows }: Flood): number => rows + Math.ceil(rows / ROWS_PER_PAGE)

/** The plan of a site of about `pages` pages, 500 at least. */
export function planOf(pages: number): Plan {
  const room = pages - samplePaths.length
  const current = { newest: "2021-06-29", oldest: "2011-01-01", archive: false }
  const news = NEWS.map((name, at) => ({
    ...current,
    path: `/xwzx/dt${at + 1}/`,
    name,
    trail: ["新闻中心", name],
    rows: rowsIn((room * SHARE.news) / NEWS.length),
  }))
  const archives = ARCHIVES.map(([path, name]) => ({
    path,
    name,
    trail: [name],
    rows: rowsIn((room * SHARE.archives) / ARCHIVES.length),
    newest: "2017-12-29",
    oldest: "2003-01-01",
    archive: true,
  }))
  const each = (room * SHARE.departments) / OFFICES.length - 1
  const departments = OFFICES.map((name, at) => {
    const path = `/bmwz/bm${at + 1}/`
    const floods = OFFICE_LISTS.map(([folder, list]) => ({
      ...current,
      path: path + folder,
      name: list,
      trail: ["部门网站", name, list],
      rows: rowsIn(each / OFFICE_LISTS.length),
    }))
    return { path, name, floods }
  })
  const floods = [...news, ...archives]
  const taken = [...floods, ...departments.flatMap((one) => one.floods)].reduce(
    (sum, flood) => sum + pagesOf(flood),
    departments.length,
  )
  return { floods, departments, facets: Math.max(1, room - taken) }
}
