import { describe, expect, it } from "vitest"
import { html, pageOf, prose, SITE } from "./page-of"

describe("links", () => {
  it.each([
    ['<a href="/zcjd/"><img src="1.png" alt="政策解读"></a>', "政策解读", "/zcjd/"],
    ['<a href="/zcjd/" title="政策解读"><img src="1.png"></a>', "政策解读", "/zcjd/"],
    ["<a onclick=\"window.open('/zcjd/')\">政策解读</a>", "政策解读", "/zcjd/"],
    ["<li onclick=\"location.href='zcjd.html'\">政策解读</li>", "政策解读", "/zwgk/zcjd.html"],
    ['<a href="javascript:void(0)" data-url="/zcjd/">政策解读</a>', "政策解读", "/zcjd/"],
    ['<select><option value="/zcjd/">政策解读</option></select>', "政策解读", "/zcjd/"],
    ['<map><area href="/zcjd/" alt="政策解读"></map>', "政策解读", "/zcjd/"],
    ['<a href="/zcjd/"><i>\ue601</i>政策解读</a>', "政策解读", "/zcjd/"],
    ['<a href="/zcjd/#top">政策\n 解读</a>', "政策 解读", "/zcjd/"],
  ])("%s", (markup, text, path) => {
    expect(pageOf(html(markup)).links).toEqual([{ url: SITE + path, text, region: "nav" }])
  })

  it("lead nowhere for scripts, marks and mail", () => {
    const dead =
      '<a href="#">一</a><a href="javascript:;">二</a><a href="mailto:a@b.cn">三</a><a>四</a><option value="1">五</option>'
    expect(pageOf(html(dead)).links).toEqual([])
  })

  it("are found as plain text in the main text", () => {
    const page = pageOf(
      html(
        `<h1>某项政策的解读文章</h1>发布日期：2020-07-01<div id="zoom">${prose(2)}<p>政策原文：http://www.qingxi.gov.cn/zcwj/1.html#2。</p></div>`,
      ),
    )
    expect(page.links).toContainEqual({ url: `${SITE}/zcwj/1.html`, text: "政策原文", region: "body" })
  })

  it("name the block they stand in", () => {
    const [link] = pageOf(
      html('<div><h3>主动公开</h3><ul><li><a href="/a/">规划计划</a></li></ul></div>'),
    ).links
    expect(link?.block).toBe("主动公开")
  })
})

describe("site marks", () => {
  it.each([
    ['<meta name="SiteIDCode" content="4401000001">', ""],
    [
      "",
      '<script id="_jiucuo_" sitecode="4401000001" src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"></script>',
    ],
    ["", '<a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=4401000001&url=x"><img></a>'],
    ["", "<div>网站标识码：4401000001</div>"],
  ])("code in %s%s", (head, body) => {
    expect(pageOf(html(body, head)).site.code).toBe("4401000001")
  })

  it("name from the head, else from the title", () => {
    expect(pageOf(html("", '<meta name="sitename" content="清溪县人民政府">')).site.name).toBe(
      "清溪县人民政府",
    )
    expect(pageOf(html("", "<title>政务公开_清溪县人民政府</title>")).site.name).toBe("清溪县人民政府")
  })
})

describe("breadcrumb", () => {
  it.each([
    '<div class="path">您当前的位置：<a>首页</a> &gt; <a>政务公开</a> &gt; 政策解读</div>',
    "<p>当前位置：首页 » 政务公开 » 政策解读</p>",
    '<div class="crumb"><span>当前位置：</span><ul><li><a>首页</a></li><li><a>政务公开</a></li><li>政策解读</li></ul></div>',
    '<ol class="breadcrumb"><li>首页</li><li>政务公开</li><li>政策解读</li></ol>',
  ])("%s", (markup) => {
    const page = pageOf(html(markup))
    expect(page.breadcrumb).toEqual(["首页", "政务公开", "政策解读"])
    expect(page.column).toBe("政策解读")
  })
})

describe("kind", () => {
  const named = (title: string, body: string, extra = "") =>
    html(
      `<h1>${title}</h1>发布日期：2021-01-20 来源：县政府办${extra}<div id="zoom">${body}</div>`,
      `<meta name="ArticleTitle" content="${title}">`,
    )

  it.each([
    ["annual-report", named("清溪县2020年政府信息公开工作年度报告", prose())],
    ["interpretation", named("《清溪县某办法》政策解读", prose())],
    ["policy", named("关于印发某方案的通知", `<p>清政办发〔2020〕12号</p>${prose()}`)],
    [
      "policy",
      named(
        "清溪县某管理办法",
        `<p>第一条 为了做好工作，制定本办法。</p><p>第二条 本办法适用于本县。</p>${prose()}`,
      ),
    ],
    ["article", named("县长调研重点项目建设", prose())],
    ["article", named("关于做好政策解读工作的通知", prose())],
    ["guide", named("清溪县政府信息公开指南", prose())],
  ])("%s", (kind, markup) => {
    expect(pageOf(markup).kind).toBe(kind)
  })

  it("tells home pages and platforms by their place", () => {
    const links = Array.from({ length: 40 }, (_, i) => `<a href="/lm${i}/">栏目${i}</a>`).join("")
    expect(pageOf(html(links, "<title>清溪县人民政府</title>"), "/").kind).toBe("home")
    expect(pageOf(html(links, "<title>清溪县政府信息公开</title>"), "/").kind).toBe("platform")
    expect(pageOf(html(links, "<title>清溪县财政局</title>"), "/czj/").kind).toBe("home")
    expect(
      pageOf(html(links, '<title>政务公开</title><meta name="ColumnName" content="政务公开">'), "/zwgk/")
        .kind,
    ).toBe("column")
  })
})

describe("redirect", () => {
  it.each([
    ['<meta http-equiv="refresh" content="0; url=/index/">', "/index/"],
    ["<script>location.href='/col/col1/index.html'</script>", "/col/col1/index.html"],
    [
      "<script>if(/android/.test(ua)){window.location.href='http://m.qingxi.gov.cn/'}else{window.location.href='/pc.html'}</script>",
      "/pc.html",
    ],
    ["<script>location.replace('/zwgk/')</script>", "/zwgk/"],
  ])("%s", (head, path) => {
    expect(pageOf(html("", head), "/").redirect).toBe(SITE + path)
  })

  it("is none on a page with text of its own, and none from a slow refresh", () => {
    expect(pageOf(html(prose(), "<script>function go(){location.href='/x'}</script>")).redirect).toBeNull()
    expect(
      pageOf(html("", '<meta http-equiv="refresh" content="600; url=/index/">'), "/").redirect,
    ).toBeNull()
  })
})

describe("tables", () => {
  it("repeats the text of a cell over its spans", () => {
    const table =
      '<table><tr><td rowspan="2">项目</td><td colspan="2">申请人</td></tr><tr><td>自然人</td><td>法人</td></tr><tr><td>新收</td><td>&nbsp;3</td><td></td></tr></table>'
    const page = pageOf(
      html(`<h1>某年度的统计表格</h1>发布日期：2020-07-01<div id="zoom">${prose(2)}${table}</div>`),
    )
    expect(page.tables).toEqual([
      [
        ["项目", "申请人", "申请人"],
        ["项目", "自然人", "法人"],
        ["新收", "3", ""],
      ],
    ])
  })

  it("reads a table that is the whole of the page", () => {
    const rows = ["教育局", "民政局", "财政局", "水务局", "统计局", "审计局"].map(
      (unit) =>
        `<tr><td>县${unit}</td><td>负责全县有关工作的组织、协调和监督管理。</td><td>0990-712000</td></tr>`,
    )
    const table = `<table><thead><tr><th>机构</th><th>职责</th><th>电话</th></tr></thead><tbody>${rows.join("")}</tbody></table>`
    const page = pageOf(html(`<h2>政府机构</h2>${table}`))
    expect(page.tables[0]?.map(([unit]) => unit)).toContain("县教育局")
  })

  it("caps absurd spans", () => {
    const table = `<table>${'<tr><td colspan="99999" rowspan="99999">大</td></tr>'.repeat(50)}</table>`
    const page = pageOf(
      html(`<h1>某年度的统计表格</h1>发布日期：2020-07-01<div id="zoom">${prose(2)}${table}</div>`),
    )
    expect(page.tables.flat(2).length).toBeLessThanOrEqual(8000)
  })
})

describe("headings", () => {
  it("are numbered lines and marked headings, not labels of a table", () => {
    const body = `<p>一、总体情况</p>${prose(1)}<p><strong>二、主动公开情况</strong></p><table><tr><td>（一）予以公开</td><td>3</td></tr></table><h3>附则</h3><p>三、以上各项请认真落实。</p>`
    const page = pageOf(html(`<h1>清溪县某项工作报告</h1>发布日期：2020-07-01<div id="zoom">${body}</div>`))
    expect(page.headings).toEqual(["一、总体情况", "二、主动公开情况", "附则"])
  })
})

describe("forms and media", () => {
  it("reads the search form with its fixed fields", () => {
    const form =
      '<form action="/search/" method="get"><input type="hidden" name="siteId" value="7"><input type="text" name="keyword"><input type="submit"></form>'
    const page = pageOf(html(form))
    expect(page.search).toEqual({
      action: `${SITE}/search/`,
      field: "keyword",
      method: "get",
      hidden: { siteId: "7" },
    })
    expect(page.form).toBe(false)
  })

  it("knows a form to fill in", () => {
    const form =
      '<form action="/ysq/"><input name="name"><input name="phone"><textarea name="content"></textarea></form>'
    const page = pageOf(html(form))
    expect(page.form).toBe(true)
    expect(page.search).toBeNull()
  })

  it("counts the media of the text", () => {
    const body = `${prose(2)}<img src="a.jpg"><img src="icon.png"><video src="b.mp4"></video><a href="c.mp3">音频</a>`
    expect(
      pageOf(html(`<h1>一图读懂某项政策</h1>发布日期：2020-07-01<div id="zoom">${body}</div>`)).media,
    ).toEqual({ images: 1, videos: 1, audios: 1 })
  })
})

describe("a unit in a few short lines", () => {
  const lines = (...texts: string[]) =>
    `<div class="x">${texts.map((text) => `<p>${text}</p>`).join("")}</div>`

  it("is the text of its page", () => {
    const body = lines("主要职责：管全县教育", "内设机构：办公室", "办公地址：学府路9号", "负责人：赵某")
    expect(pageOf(html(body), "/gk/jg/").text).toBe(
      "主要职责：管全县教育\n内设机构：办公室\n办公地址：学府路9号\n负责人：赵某",
    )
  })

  it("is no box of addresses and numbers beside something else", () => {
    const box = lines("办公地址：学府路9号", "联系电话：0539-1112223", "邮编：276000")
    const call = '<ul id="list"></ul><script>$.ajax({url:"/api/list"})</script>'
    expect(pageOf(html(box + call), "/gk/zc/")).toMatchObject({ text: "", scriptDrawn: true })
  })
})

describe("script-drawn", () => {
  it("is a page without rows or text, but with scripts that fetch", () => {
    expect(
      pageOf(html('<div id="list"></div><script>$.ajax({url:"/api/list"})</script>'), "/zwgk/zcjd/")
        .scriptDrawn,
    ).toBe(true)
    expect(
      pageOf('<html><body><div id="app"></div><script src="/app.js"></script></body></html>', "/x/")
        .scriptDrawn,
    ).toBe(true)
  })

  it("is a page with nothing but its menu beside the place that a call fills", () => {
    const tree = Array.from({ length: 12 }, (_, i) => `<li><a href="/zwgk/lm${i}/">栏目${i}</a></li>`).join(
      "",
    )
    const call = '<script>$.ajax({url:"/api/list"})</script>'
    const named = `<div class="zuo"><ul>${tree}</ul></div><div id="list"></div>${call}`
    expect(pageOf(html(named), "/zwgk/lm3/").scriptDrawn).toBe(true)
    const elsewhere = `<div class="zuo"><ul>${tree}</ul></div><ul id="list"></ul>${call}`
    expect(pageOf(html(elsewhere), "/zwgk/qzqd/").scriptDrawn).toBe(true)
  })

  it("is no page with text, rows or a directory of links", () => {
    const script = '<script>$.ajax({url:"/visit"})</script>'
    expect(
      pageOf(html(`<h1>某项工作的通知公告</h1>发布日期：2020-07-01<div id="zoom">${prose()}</div>${script}`))
        .scriptDrawn,
    ).toBe(false)
    const links = Array.from({ length: 12 }, (_, i) => `<li><a href="/lm${i}/">栏目${i}</a></li>`).join("")
    expect(pageOf(html(`<div class="main"><ul>${links}</ul></div>${script}`), "/zwgk/").scriptDrawn).toBe(
      false,
    )
  })
})
