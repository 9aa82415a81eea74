import type { RuleSet } from "../../../src/core/audit/types"
import type { Answer } from "../../../src/core/crawl/ports"
import { columns } from "../make"
import { ruleSet, smallWorld } from "./small-site"

/** Columns of the dictionary that the site has, by path; it lacks a few that the rules ask for. */
const keys = Object.keys(columns).slice(0, 26)
const names = keys.slice(0, 22).map((key) => columns[key]?.name ?? key)

const page = (title: string, main: string) => `<title>${title}</title><h1>${title}</h1>${main}`
const link = (href: string, text: string) => `<a href="${href}">${text}</a>`

const home = page(
  "首页",
  `<div class="nav">${names.map((name, n) => link(`/c${n}/`, name)).join("")}</div>
   <p>本站是用于测试的政府网站，内容完整，可以正常访问。</p>
   <div class="footer">${link("http://www.other.gov.cn/", "上级政府")}</div>`,
)

const list = (name: string, n: number) =>
  page(
    name,
    `<ul class="list">${[1, 2, 3, 4]
      .map(
        (row) =>
          `<li>${link(`/c${n}/${row}.html`, `${name}第${row}项内容的标题`)}<span>2020-1${row % 3}-05</span></li>`,
      )
      .join("")}</ul>`,
  )

function bodyAt(path: string): string | null {
  if (path === "/") return home
  if (path === "/robots.txt") return "User-agent: *\nDisallow: /c3/\n"
  const [, n, row] = /^\/c(\d+)\/(?:(\d)\.html)?$/.exec(path) ?? []
  const name = n === undefined ? undefined : names[Number(n)]
  if (!name) return null
  return row ? page(`${name}第${row}项`, `<p>${"正文。".repeat(40)}</p>`) : list(name, Number(n))
}

/** The third column is out of order, however often it is asked for. */
const answer = (url: string): Answer => {
  const { pathname } = new URL(url)
  const fails = pathname.startsWith("/c2/")
  const body = fails ? "out of order" : bodyAt(pathname)
  return {
    status: fails ? 500 : body ? 200 : 404,
    headers: { "content-type": "text/html; charset=utf-8" },
    bytes: new TextEncoder().encode(body ?? "not here"),
    finalUrl: url,
  }
}

const wideRules: RuleSet = {
  ...ruleSet,
  rules: keys.flatMap((column) =>
    ruleSet.rules.slice(0, 1).map((rule) => ({
      ...rule,
      id: `W-${column}`,
      check: { kind: "column", columns: [column] },
    })),
  ),
}

/** A small world whose site takes some dozens of requests, some of them in vain. */
export function wideWorld() {
  const world = smallWorld()
  return {
    ...world,
    ports: {
      ...world.ports,
      ruleSet: async () => wideRules,
      request: async (url: string) => {
        world.asked.push(url)
        return answer(url)
      },
    },
  }
}
