/** Small sites made of parts. */
import { row } from "./article"
import { column, type Part } from "./column"
import { type Frame, page, type Unit } from "./html"
import type { Reply, TinySite } from "./types"

const liutang: Unit = {
  place: "柳塘县",
  name: "柳塘县人民政府",
  host: "www.liutang.gov.cn",
  code: "3504990001",
}

/** News of the last days of the year: every site has some, and none of it fulfils a duty. */
const news = column(
  "/xwzx/",
  "新闻中心",
  ["全县农村工作例会召开", "城区供水管网改造完工", "县领导走访困难群众", "春运准备工作部署到位"].map(
    (title, i) => row(title, `2020-12-${30 - i}`),
  ),
)

export interface SiteOptions {
  unit?: Partial<Unit>
  /** What the home page shows beside menu and news. */
  home?: string
  /** What answers in place of the home page. */
  homeReply?: Reply
  /** In place of the news of the last days of the year. */
  news?: Part
  /** Lines of robots.txt. */
  robots?: string
  ipv6?: boolean
  /** What other hosts, or the other scheme, answer, by full address. */
  others?: Record<string, Reply>
}

/** The home page: the menu, the latest news, and what else is given. */
const homePage = (frame: Frame, latest: Part, more: string): string =>
  page(frame, {
    title: frame.unit.name,
    main: `<div class="news"><h2>要闻</h2>${latest.list ?? ""}</div>${more}`,
  })

/** A county's site (柳塘县人民政府) with these parts and some news; what no part answers is 404. */
export function site(parts: readonly Part[], options: SiteOptions = {}): TinySite {
  const { home = "", homeReply, news: latest = news, robots, ipv6, others } = options
  const unit = { ...liutang, ...options.unit }
  const all = [latest, ...parts]
  const frame: Frame = { unit, menu: all.flatMap(({ menu }) => menu) }
  const pages = Object.entries(Object.assign({}, ...all.map((part) => part.pages)) as Part["pages"])
  return {
    url: `http://${unit.host}/`,
    ...(ipv6 === undefined ? {} : { ipv6 }),
    replies: {
      "/": homeReply ?? homePage(frame, latest, home),
      ...(robots
        ? { "/robots.txt": { status: 200, headers: { "content-type": "text/plain" }, body: robots } }
        : {}),
      ...Object.fromEntries(pages.map(([path, reply]) => [path, reply(frame)])),
      ...others,
    },
  }
}
