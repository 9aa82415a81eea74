import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { readPage } from "../../../src/core/page/read"
import { site, subject, visit } from "../make"

const folder = process.env.REAL_PAGES

/** Columns that answer to the labels' names; a name that stands for several is answered by any. */
const KEYS: Record<string, string[]> = {
  政府信息公开: ["zfxxgk"],
  政府信息公开指南: ["gkzn"],
  依申请公开: ["ysqgk"],
  政府信息公开年报: ["nb"],
  政策解读: ["zcjd"],
  "规范性文件/政策文件": ["gfxwj"],
  权责清单: ["qzqd"],
  机构职能: ["jgzn", "jgznml"],
  意见征集: ["zqyj"],
  应急: ["yjya"],
  财政: ["czyjs"],
  互动交流: ["hdjl"],
  新闻发布会: ["xwfb"],
  回应关切: ["hygq"],
}

interface Wanted {
  text: string
  href: string
}

function homes(): [host: string, column: string, wanted: Wanted[]][] {
  if (!folder) return []
  const labels: Record<string, Record<string, Wanted[]>> = JSON.parse(
    readFileSync(join(folder, "homes", "labels.json"), "utf8"),
  )
  return Object.entries(labels).flatMap(([host, columns]) =>
    Object.entries(columns).map(([column, wanted]): [string, string, Wanted[]] => [host, column, wanted]),
  )
}

const known = new Map<string, ReturnType<typeof site>>()

function siteOf(host: string) {
  const url = `http://www.${host}/`
  const bytes = new Uint8Array(readFileSync(join(folder ?? "", "homes", `${host}.html`)))
  const page = readPage({ url, bytes, contentType: null })
  const unit = subject({ url, origin: `http://www.${host}`, name: page.site.name, level: "province" })
  const made = known.get(host) ?? site([visit(page)], { subject: unit })
  known.set(host, made)
  return made
}

describe.skipIf(!folder)("columns named on real home pages", () => {
  it.each(homes())("%s: %s", (host, column, wanted) => {
    const candidates = (KEYS[column] ?? []).flatMap((key) => siteOf(host).column(key).candidates)
    const addresses = candidates.map(({ url }) => url)
    for (const { href } of wanted) expect(addresses).toContain(new URL(href, `http://www.${host}/`).href)
    if (wanted.length === 0) expect(candidates.filter(({ match }) => match === "equal")).toEqual([])
  })
})
