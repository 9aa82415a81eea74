/** Blocks of news and of much-read pages that stand beside a column's own list, on every page of a site. */
import type { Page } from "../page/types"
import { normaliseName } from "../text/name"
import { addressKey } from "../text/url"

const SIDE_BLOCKS: ReadonlySet<string> = new Set(
  [
    "今日要闻",
    "政务要闻",
    "时政要闻",
    "新闻中心",
    "热点新闻",
    "图片新闻",
    "最新新闻",
    "热点信息",
    "热门信息",
    "最新信息",
    "最新发布",
    "最新更新",
    "推荐信息",
    "推荐阅读",
    "推荐新闻",
    "热门文章",
    "最新文章",
    "点击排行",
    "阅读排行",
    "排行榜",
    "相关新闻",
    "相关阅读",
  ].map(normaliseName),
)
/** Columns of news have such blocks as parts of their own. */
const OF_NEWS = /闻|动态|资讯|信息发布|最新/

const NONE: ReadonlySet<string> = new Set()

/**
 * Keys of the addresses on a column's page that stand in such a block and not in the column's own folder.
 * @param name what the column is called
 */
export function besides(page: Page, name: string): ReadonlySet<string> {
  if (OF_NEWS.test(name)) return NONE
  const links = page.links.filter(({ block }) => block && SIDE_BLOCKS.has(normaliseName(block)))
  if (links.length === 0) return NONE
  const folder = new URL(".", page.url).href
  const aside = links.filter(({ url }) => folder === new URL("/", url).href || !url.startsWith(folder))
  return new Set(aside.map(({ url }) => addressKey(url)))
}
