import { describe, expect, it } from "vitest"
import { ORIGIN, page, site, visit } from "../make"

const MENU: [string, string][] = [
  ["首页", "/"],
  ["政务公开", "/zwgk/"],
  ["互动交流", "/hdjl/"],
  ["政策解读", "/jdhy/zcjd/"],
]
/** A menu that names neither columns nor places. */
const PLAIN_MENU = ["天气", "交通", "美食", "气候"].map((name, at): [string, string] => [name, `/m${at}/`])
const home = (more: Partial<Parameters<typeof page>[0]> = {}) =>
  page({ url: "/", kind: "home", nav: MENU, ...more })
const rows = (path: string, count = 3): [string, string, string][] =>
  Array.from({ length: count }, (_, i) => [
    `关于某事项的第${i + 1}号通知`,
    `${path}20200${i + 1}/t20200${i + 1}10_${i}1234.html`,
    `2020-0${i + 1}-10`,
  ])
const asks = (facts: { leads: { url: string }[] }) => facts.leads.map(({ url }) => url.replace(ORIGIN, ""))

describe("the order of the search", () => {
  it("asks for the home page first", () => {
    const facts = site([]).column("zcjd")
    expect(facts.state).toBe("searching")
    expect(asks(facts)).toEqual(["/"])
  })

  it("reads a column that the home page names without doubt before anything else", () => {
    const made = site([home()])
    expect(asks(made.column("zcjd"))).toEqual(["/jdhy/zcjd/"])
    made.add(visit(page({ url: "/jdhy/zcjd/", entries: rows("/jdhy/zcjd/") })))
    const facts = made.column("zcjd")
    expect(facts.state).toBe("found")
    expect(facts.leads).toEqual([])
    expect(facts.entries).toHaveLength(3)
    expect(facts.chosen).toMatchObject({
      label: "政策解读",
      match: "equal",
      where: "nav",
      path: ["政策解读"],
    })
  })

  it("looks at landing pages, then the site map, then the site's search, and then knows that there is none", () => {
    const search = {
      action: `${ORIGIN}/search/`,
      field: "q",
      method: "get" as const,
      hidden: { siteId: "1" },
    }
    const made = site([
      home({ nav: [...MENU], links: [{ text: "网站地图", url: "/wzdt/", region: "footer" }], search }),
    ])
    expect(asks(made.column("qzqd"))).toEqual(["/zwgk/", "/hdjl/", "/jdhy/zcjd/"])
    for (const url of ["/zwgk/", "/hdjl/", "/jdhy/zcjd/"]) made.add(visit(page({ url, nav: MENU })))
    expect(asks(made.column("qzqd"))).toEqual(["/wzdt/"])
    made.add(visit(page({ url: "/wzdt/", nav: MENU })))
    const [asked] = made.column("qzqd").leads
    expect(asked).toMatchObject({ via: "search" })
    expect(new URL(asked?.url ?? "").searchParams.get("q")).toBe("权责清单")
    expect(new URL(asked?.url ?? "").searchParams.get("siteId")).toBe("1")
    made.add(
      visit(
        page({ url: asked?.url ?? "", entries: [["县政府召开权责清单工作会议", "/a.html", "2020-01-01"]] }),
      ),
    )
    const facts = made.column("qzqd")
    expect(facts.state).toBe("absent")
    expect(facts.leads).toEqual([])
    expect(facts.trail.map(({ via }) => via)).toEqual([
      "home",
      "landing",
      "landing",
      "landing",
      "sitemap",
      "search",
    ])
  })

  it("follows the platform to its tree, and the tree to the column", () => {
    const made = site([
      home(),
      page({ url: "/zwgk/", nav: [["政府信息公开", "/zwgk/zfxxgk/"]] }),
      page({ url: "/zwgk/zfxxgk/", nav: [["法定主动公开内容", "/zwgk/zfxxgk/fdzdgknr/"]] }),
      page({ url: "/zwgk/zfxxgk/fdzdgknr/", nav: [["行政许可", "/zwgk/zfxxgk/fdzdgknr/xzxk/"]] }),
      page({ url: "/hdjl/" }),
      page({ url: "/jdhy/zcjd/" }),
      page({ url: "/zwgk/zfxxgk/fdzdgknr/xzxk/", entries: rows("/zwgk/zfxxgk/fdzdgknr/xzxk/") }),
    ])
    const facts = made.column("xzxk")
    expect(facts.state).toBe("found")
    expect(facts.chosen?.path).toEqual(["政务公开", "政府信息公开", "法定主动公开内容", "行政许可"])
  })

  it("takes a search result that is called like the column for the column", () => {
    const search = { action: `${ORIGIN}/s`, field: "q", method: "get" as const, hidden: {} }
    const made = site([page({ url: "/", kind: "home", nav: [["关于我们", "/gywm/"]], search })])
    const asked = made.column("qzqd").leads[0]?.url ?? ""
    made.add(visit(page({ url: asked, links: [{ text: "权责清单", url: "/col/7/", region: "body" }] })))
    made.add(visit(page({ url: "/col/7/", entries: rows("/col/7/") })))
    expect(made.column("qzqd")).toMatchObject({ state: "found", chosen: { where: "search" } })
  })
})

describe("what is not taken for a column", () => {
  it("a news title, a friend link, a link at the foot, the way to another unit", () => {
    const made = site([
      page({
        url: "/",
        kind: "home",
        entries: [["应急预案", "/xw/1.html", "2020-05-01"]],
        links: [
          { text: "应急预案", url: "/yq/", region: "nav", block: "友情链接" },
          { text: "应急预案", url: "/foot/", region: "footer" },
          { text: "青山市应急预案", url: "http://www.qingshan.gov.cn/yjya/", region: "nav" },
          { text: "我县修订突发事件应急预案", url: "/xw/2.html", region: "body" },
        ],
      }),
    ])
    expect(made.column("yjya")).toMatchObject({ state: "absent", candidates: [] })
  })

  it("goes on to the next where a page proves gone, and shows the dead one in the trail", () => {
    const made = site([
      home({
        nav: [
          ["政策解读", "/old/"],
          ["图文解读", "/new/"],
        ],
      }),
      visit("/old/", { outcome: "soft-404" }),
      page({ url: "/new/", entries: rows("/new/") }),
    ])
    const facts = made.column("zcjd")
    expect(facts.chosen?.url).toBe(`${ORIGIN}/new/`)
    expect(facts.trail).toContainEqual(
      expect.objectContaining({ url: `${ORIGIN}/old/`, outcome: "soft-404" }),
    )
  })

  it("does not let a page of several columns stand in for an empty one", () => {
    const made = site([
      home({
        nav: [
          ["回应关切", "/hygq/"],
          ["解读回应", "/jdhy/"],
        ],
      }),
      page({ url: "/hygq/", entries: [["2020年度情况说明", "/hygq/1.html", "2020-12-01"]] }),
      page({ url: "/jdhy/", kind: "column", entries: rows("/zcjd/") }),
    ])
    const facts = made.column("hygq")
    expect(facts.chosen?.label).toBe("回应关切")
    expect(facts.entries).toEqual([])
    expect(facts.placeholders).toHaveLength(1)
  })

  it("opens an address with the right look, and believes only the page's own name", () => {
    const picture = { text: "", url: "/ztzl/yqfk/", region: "nav" as const }
    const start = page({ url: "/", kind: "home", nav: PLAIN_MENU, links: [picture] })
    const made = site([start])
    expect(made.column("yqfk").leads).toMatchObject([{ via: "hint", url: `${ORIGIN}/ztzl/yqfk/` }])
    made.add(visit(page({ url: "/ztzl/yqfk/", column: "疫情防控", entries: rows("/ztzl/yqfk/") })))
    expect(made.column("yqfk")).toMatchObject({ state: "found", chosen: { match: "head" } })
    const other = site([
      start,
      page({ url: "/ztzl/yqfk/", column: "园区风采", entries: rows("/ztzl/yqfk/") }),
    ])
    expect(other.column("yqfk").state).toBe("absent")
  })
})

describe("obstacles", () => {
  it.each(["challenge", "timeout", "forbidden", "robots", "server-error"] as const)(
    "%s is no absence",
    (outcome) => {
      const landing = site([home({ nav: [["政务公开", "/zwgk/"]] }), visit("/zwgk/", { outcome })])
      expect(landing.column("qzqd")).toMatchObject({ state: "blocked", obstacle: { outcome } })
      const column = site([home({ nav: [["权责清单", "/qzqd/"]] }), visit("/qzqd/", { outcome })])
      expect(column.column("qzqd")).toMatchObject({
        state: "blocked",
        chosen: { label: "权责清单" },
        obstacle: { outcome },
      })
    },
  )

  it("a list drawn by scripts proves no emptiness, unless a browser showed that it is empty", () => {
    const start = home({ nav: [["权责清单", "/qzqd/"]] })
    const shell = page({ url: "/qzqd/", scriptDrawn: true })
    expect(site([start, shell]).column("qzqd")).toMatchObject({
      state: "found",
      obstacle: { outcome: "script-drawn" },
    })
    expect(site([start, visit(shell, { rendered: true })]).column("qzqd").obstacle).not.toBeNull()
    const empty = visit({ ...shell, scriptDrawn: false }, { rendered: true })
    expect(site([start, empty]).column("qzqd")).toMatchObject({
      state: "found",
      obstacle: null,
    })
  })

  it("the emptiness of one place proves nothing while a better one could not be read", () => {
    const made = site([
      home({
        nav: [
          ["权责清单", "/a/"],
          ["权力清单", "/b/"],
        ],
      }),
      visit("/a/", { outcome: "timeout" }),
      page({ url: "/b/", kind: "list" }),
    ])
    expect(made.column("qzqd")).toMatchObject({ state: "blocked", obstacle: { outcome: "timeout" } })
  })
})

describe("what belongs to a column", () => {
  it("its sub-columns where it has no rows, and the further pages of its lists that were read", () => {
    const made = site([
      home({ nav: [["双随机、一公开", "/ssj/"]] }),
      page({
        url: "/ssj/",
        kind: "column",
        nav: [...MENU, ["抽查计划", "/ssj/jh/"], ["抽查结果", "/ssj/jg/"]],
      }),
    ])
    expect(asks(made.column("ssj"))).toEqual(["/ssj/jh/", "/ssj/jg/"])
    made.add(
      visit(page({ url: "/ssj/jh/", entries: rows("/ssj/jh/", 1), next: `${ORIGIN}/ssj/jh/index_1.html` })),
    )
    made.add(visit(page({ url: "/ssj/jh/index_1.html", entries: rows("/ssj/jh/", 3) })))
    made.add(visit(page({ url: "/ssj/jg/", entries: rows("/ssj/jg/", 2) })))
    const facts = made.column("ssj")
    expect(facts.leads).toEqual([])
    expect(facts.entries).toHaveLength(5)
    expect(facts.pages).toHaveLength(4)
  })

  it("rows of other organisations and placeholders are told apart", () => {
    const made = site([
      home({ nav: [["政策解读", "/zcjd/"]] }),
      page({
        url: "/zcjd/",
        entries: [
          ["省政府文件解读", "http://www.sheng.gov.cn/jd/1.html", "2020-12-30"],
          ["本栏目暂无信息", "/zcjd/2.html", "2020-12-29"],
          ["菜市场管理办法解读", "/zcjd/3.html", "2020-12-28"],
          ["菜市场管理办法解读", "/zcjd/3.html", "2020-12-28"],
        ],
      }),
    ])
    const { entries, foreign, placeholders } = made.column("zcjd")
    expect([entries.length, foreign.length, placeholders.length]).toEqual([1, 1, 1])
  })

  it("a link that leaves the site is named, not read", () => {
    const made = site([home({ nav: [["权责清单", "http://zwfw.sheng.gov.cn/qzqd?area=1"]] })])
    expect(made.column("qzqd")).toMatchObject({
      state: "found",
      chosen: { external: true },
      pages: [],
      leads: [],
    })
  })

  it("a platform on the superior's host is the unit's own below its folder", () => {
    const platform = "http://xxgk.shi.gov.cn/11E000/index.shtml"
    const made = site([
      home({
        nav: [
          ["政府信息公开专栏", platform],
          ["政府信息公开", platform],
        ],
      }),
      page({ url: platform, nav: [["公开指南", "http://xxgk.shi.gov.cn/11E000/zn/"]] }),
    ])
    expect(made.column("gkzn")).toMatchObject({
      state: "searching",
      leads: [{ url: "http://xxgk.shi.gov.cn/11E000/zn/" }],
    })
  })
})

describe("a home page that is a mere door", () => {
  const door = page({
    url: "/",
    kind: "home",
    links: [
      { text: "", url: "/web/", region: "body" },
      { text: "进入网站", url: "/web/", region: "body" },
      { text: "进入旧版", url: "/old/", region: "body" },
    ],
  })

  it("is opened, and what stands behind it is the home page", () => {
    const made = site([door])
    expect(asks(made.column("zcjd"))).toEqual(["/web/"])
    made.add(visit(page({ url: "/web/", nav: MENU })))
    expect(asks(made.column("zcjd"))).toEqual(["/jdhy/zcjd/"])
    made.add(visit(page({ url: "/jdhy/zcjd/", entries: rows("/jdhy/zcjd/") })))
    expect(made.column("zcjd").chosen).toMatchObject({ where: "nav", path: ["进入网站", "政策解读"] })
  })

  it("ends no search where nothing stands behind it", () => {
    const facts = site([door, visit("/web/")]).column("zcjd")
    expect(facts).toMatchObject({ state: "blocked", obstacle: { outcome: "closed-door" } })
    const menu = site([door, page({ url: "/web/", nav: PLAIN_MENU })]).column("zcjd")
    expect(menu.state).toBe("absent")
  })

  it("may stand in a frame", () => {
    const frames = page({ url: "/", kind: "home", frames: [`${ORIGIN}/top.html`, `${ORIGIN}/main.html`] })
    const main = page({ url: "/main.html", links: [{ text: "进入首页", url: "/web/", region: "body" }] })
    const made = site([frames, page({ url: "/top.html" }), main])
    expect(asks(made.column("zcjd"))).toEqual(["/web/"])
  })
})

describe("a page that asks what to look up", () => {
  const form = (action: string, field: string) => ({
    action: `${ORIGIN}${action}`,
    field,
    method: "get" as const,
    hidden: {},
  })
  const nav: [string, string][] = [
    ["办件查询", "/bj/"],
    ["办件查询", "http://zwfw.sheng.gov.cn/bj/"],
  ]
  const made = (search: ReturnType<typeof form>) =>
    site([page({ url: "/", kind: "home", nav: [...nav, ...PLAIN_MENU] }), page({ url: "/bj/", search })])

  it("is the column, before a link that leaves the site", () => {
    expect(made(form("/query", "no")).column("bjcx").chosen?.external).toBe(false)
  })

  it("is no column by the site's own search", () => {
    expect(made(form("/s", "keyword")).column("bjcx").chosen?.external).toBe(true)
  })
})
