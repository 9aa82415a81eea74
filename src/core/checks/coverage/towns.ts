/** The towns and streets of a county, as its own site lists them. */
import type { Page } from "../../page/types"
import { belonging } from "../../site/scope"
import type { Site } from "../../site/types"
import { normaliseName } from "../../text/name"
import { rememberedForBoth } from "../../text/remembered-for"

const TOWN =
  /^(?:.{2,3}[市县区旗])?([\u4e00-\u9fff]{1,6}(?:街道|镇|乡|苏木))(?:人民政府|政府|办事处|党工委办事处)?$/
/** What ends like the name of a town and is none: 小城镇、特色小镇、各街道、我县乡镇. */
const NO_TOWN =
  /[各全]|乡镇|镇街|我[县市区]|特色|小镇|智慧|数字|振兴|步行街|[江岭]南水乡|[之侨]乡$|(?:古|名|强|重|文明|卫生)镇$|^(?:城|小城|新型城|村|家|老|故|水|城乡|下|返|还|本|中心|重点|示范|建制|古|名|美丽|魅力){1,3}(?:街道|镇|乡)$/

const townsOn = rememberedForBoth(({ subject }: Site, { links }: Page): string[] => {
  const own = links.filter(({ url }) => belonging(subject, url) !== "foreign")
  return own.flatMap(({ text }) => townIn(text) ?? [])
})

/** The name of the town that a label is, e.g. 石桥镇 for 石桥镇人民政府; null for any other label. */
export function townIn(label: string): string | null {
  const town = TOWN.exec(normaliseName(label))?.[1]
  return town && town.length >= 3 && !NO_TOWN.test(town) ? town : null
}

/** Every town that a link of the pages read so far is named by, in the order of their names. */
export const townsOf = (site: Site): string[] =>
  [...new Set(site.pages().flatMap((page) => (site.owns(page.url) ? townsOn(site, page) : [])))].sort()
