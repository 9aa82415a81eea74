/** What the norms for government sites (国办发〔2017〕47号) ask of every page: marks at its foot, tags in its head. */
import type { Metas } from "./metas"
import type { Reading } from "./reading"
import type { FootMark, Page } from "./types"

/** The foot is the end of the page: so many runs of text. */
const FOOT_RUNS = 60
/** Stands between two runs: no mark goes on from one to the next. */
const BETWEEN = "|"

/** How a mark shows in the words of the foot. */
const WORDS: readonly [FootMark, RegExp][] = [
  ["organiser", /主\s?办(?:单位|\s{0,3}[：:])/],
  ["contact", /电话|联系(?:我们|方式)|邮箱|传真/],
  ["icp", /ICP\s{0,2}[备证]/i],
  ["police", /公\s?网\s?安\s?备|公安备案/],
  ["code", /网站标识码/],
  ["authority", /党政机关/],
  ["report", /网站找错/],
  ["sitemap", /(?:网站|站点)地图/],
]

/** How it shows in addresses, ids and the names of pictures, wherever they stand. */
const ADDRESSES: readonly [FootMark, RegExp][] = [
  ["icp", /beian\.miit\.gov\.cn|miitbeian\.gov\.cn/i],
  ["police", /beian\.(?:mps\.)?gov\.cn/i],
  ["authority", /conac\.cn|ideConac/i],
  ["report", /jiucuo|zfwzgl\.www\.gov\.cn|网站找错/i],
  ["sitemap", /(?:网站|站点)地图/],
]
/** What all of them hold: most addresses are told by this alone. */
const HINT = /beian|[Cc]onac|jiucuo|zfwzgl|网站找错|地图/
/** Elements that carry them, and the attributes they stand in. */
const CARRIERS: readonly [tag: string, attributes: readonly string[]][] = [
  ["a", ["href", "title"]],
  ["img", ["src", "alt", "title", "id"]],
  ["script", ["src", "id"]],
  ["span", ["id"]],
  ["iframe", ["src", "id"]],
]
const MAX_VALUE = 300

function readFoot({ doc, runs }: Reading, code: string | null): FootMark[] {
  const found = new Set<FootMark>(code === null ? [] : ["code"])
  const foot = runs
    .slice(-FOOT_RUNS)
    .map(({ text }) => text)
    .join(BETWEEN)
  for (const [mark, words] of WORDS) if (words.test(foot)) found.add(mark)
  for (const [tag, attributes] of CARRIERS)
    for (const element of doc.byTag(tag))
      for (const name of attributes) {
        const value = element.value(name)?.slice(0, MAX_VALUE)
        if (!value || !HINT.test(value)) continue
        for (const [mark, address] of ADDRESSES) if (address.test(value)) found.add(mark)
      }
  return [...found].sort()
}

/** Names under which the tags are written, as the norms write them. */
const TAGS = [
  "SiteName",
  "SiteDomain",
  "SiteIDCode",
  "ColumnName",
  "ColumnDescription",
  "ColumnKeywords",
  "ColumnType",
  "ArticleTitle",
  "PubDate",
  "ContentSource",
  "Keywords",
  "Author",
  "Description",
  "Image",
  "Url",
]

const readTags = (metas: Metas): string[] => TAGS.filter((name) => metas.get(name) !== null)

/** @param code 网站标识码 as it was read from text or badge */
export const readNormMarks = (reading: Reading, code: string | null): Pick<Page, "foot" | "tags"> => ({
  foot: readFoot(reading, code),
  tags: readTags(reading.metas),
})
