import { describe, expect, it } from "vitest"
import { html, pageOf, prose, rows, SITE } from "../page/page-of"

/** A mark of each family, in the address or in the markup. */
const SIGNS: [string, string, string][] = [
  ["gkmlpt", "/xfj/gkmlpt/content/2/2000/post_2000296.html", ""],
  ["nfcms", "/zwgk/content/post_123456.html", ""],
  ["trs", "/zwgk/202007/t20200731_1234.html", ""],
  ["trs", "/zwgk/a.html", '<div class="TRS_Editor">文</div>'],
  ["hanweb", "/art/2020/7/31/art_61490_1.html", ""],
  ["hanweb", "/zwgk/", '<script type="text/xml"><datastore><recordset></recordset></datastore></script>'],
  [
    "jpaas",
    "/zwgk/",
    '<script src="/js/unitbuild.js" url="/api-gateway/jpaas-publish-server/front/page/build/unit"></script>',
  ],
  ["openness", "/OpennessContent/show/2135324.html", ""],
  ["ucap", "/zhengce/content/2020-06/21/content_5384134.htm", ""],
  ["ucap", "/a.html", '<td id="UCAP-CONTENT">文</td>'],
  ["hex-shtml", "/c107449/202010/0123456789abcdef0123456789abcdef.shtml", ""],
  ["vsb", "/info/5349/59093.htm", ""],
  ["vsb", "/a.htm", '<div class="v_news_content">文</div>'],
  ["epoint", "/zwzx/002002/002002001/20200612/a.html", ""],
  ["ivs", "/a.html", '<div id="ivs_content">文</div>'],
  ["plain", "/zwgk/a.html", "<p>文</p>"],
]

describe("recognition", () => {
  it.each(SIGNS)("%s by %s %s", (id, path, body) => {
    expect(pageOf(html(body), path).dialect).toBe(id)
  })
})

const MENU = '<ul class="nav"><li><a href="/">首页</a></li></ul>'

describe("hanweb", () => {
  const records = (wrap: (row: string) => string) =>
    `<script type="text/xml"><datastore><nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1&amp;columnid=61490"></a>]]></nextgroup><recordset>${rows(6, (i, date) => `<record>${wrap(`<li><a href="/art/2020/7/${i + 1}/art_1_${i}.html" title="清溪县某项公示的标题${i}">清溪县某项公示…</a><span>${date.replace(/-/g, "-\n")}</span></li>`)}</record>`)}</recordset></datastore></script>`

  it.each([
    ["CDATA", (row: string) => `<![CDATA[${row}]]>`],
    ["escaped markup", (row: string) => row.replace(/</g, "&lt;").replace(/>/g, "&gt;")],
  ])("lists the records kept as %s", (_, wrap) => {
    const page = pageOf(html(MENU + records(wrap)), "/col/col61490/index.html")
    expect(page.kind).toBe("list")
    expect(page.entries).toHaveLength(6)
    expect(page.entries[0]).toEqual({
      url: `${SITE}/art/2020/7/1/art_1_0.html`,
      title: "清溪县某项公示的标题0",
      date: "2020-07-01",
    })
    expect(page.links).toContainEqual({
      url: `${SITE}/art/2020/7/1/art_1_0.html`,
      text: "清溪县某项公示的标题0",
      region: "list",
    })
    expect(page.next).toBe(`${SITE}/module/web/jpage/dataproxy.jsp?page=1&columnid=61490`)
    expect(page.scriptDrawn).toBe(false)
  })

  it("lists the parallel arrays of old pages", () => {
    const arrays = rows(
      5,
      (i) =>
        `urls[${i}]='/art/${i}.html';headers[${i}]="清溪县某项公示的标题${i}";year[${i}]='2020';month[${i}]='7';day[${i}]='${i + 1}';`,
    )
    const page = pageOf(
      html(`${MENU}<script language="javascript">${arrays}</script>`),
      "/col/col736/index.html",
    )
    expect(page.entries[4]).toEqual({
      url: `${SITE}/art/4.html`,
      title: "清溪县某项公示的标题4",
      date: "2020-07-05",
    })
  })
})

describe("trs", () => {
  const list = `<ul>${rows(5, (i, date) => `<li><a href="./202007/t20200701_${i}.html">清溪县某项公示的标题${i}</a><span>${date}</span></li>`)}</ul>`
  const pager = (args: string) =>
    pageOf(html(`${MENU}${list}<script>createPageHTML(${args});</script>`), "/zwgk/").next

  it("names the next page by the arguments of its pager", () => {
    expect(pager('12, 0, "index", "html"')).toBe(`${SITE}/zwgk/index_1.html`)
    expect(pager('12, 3, "list", "htm"')).toBe(`${SITE}/zwgk/list_4.htm`)
    expect(pager('12, 11, "index", "html"')).toBeNull()
  })
})

describe("vsb", () => {
  it("follows the page's own pager, which counts down", () => {
    const list = `<ul>${rows(5, (i, date) => `<li><a href="../info/1001/${i}.htm">清溪县某项公示的标题${i}</a><span>${date}</span></li>`)}</ul>`
    const page = pageOf(html(`${MENU}${list}<a href="tzgg/12.htm">下页</a>`), "/tzgg.htm")
    expect(page.next).toBe(`${SITE}/tzgg/12.htm`)
  })
})

describe("gkmlpt", () => {
  const config = {
    tree: [
      { id: 1, name: "政府信息公开指南", jump_url: null, children: [] },
      {
        id: 2,
        name: "组织机构",
        jump_url: null,
        children: [{ id: 3, name: "领导分工", jump_url: "http://www.qingxi.gov.cn/ldfg/", children: [] }],
      },
    ],
    detail: {
      title: '含引号"与大括号}的标题',
      related_posts: [{ title: "某办法的政策解读", url: "/gkmlpt/content/2/2001/post_2001.html" }],
      attachment: [{ name: "附件1.doc", url: "/attachment/0/1/1.doc" }],
      gkml_data: { identifier: "11442/2020-00005", document_number: "", is_abolished: 1, relation: "[]" },
    },
  }
  const script = `<script>window._CONFIG = { SID: '754001', TREE: ${JSON.stringify(config.tree)}, DETAIL: ${JSON.stringify(config.detail)}, X: {} }</script>`
  const body = `<h1>关于印发某办法的通知</h1><table><tr><td>文号：</td><td>清政〔2020〕5号</td></tr></table>发布日期：2020-07-01<div class="article-content">${prose()}</div>`
  const page = pageOf(html(body + script), "/xfj/gkmlpt/content/2/2000/post_2000.html")

  it("gives the columns of its tree as links", () => {
    const call = `${SITE}/xfj/gkmlpt/api/all/2?page=1&sid=754001`
    expect(page.links).toContainEqual({ url: call, text: "组织机构", region: "nav" })
    const away = { url: `${SITE}/ldfg/`, text: "领导分工", region: "nav", block: "组织机构" }
    expect(page.links).toContainEqual(away)
  })

  it("gives the related pages and attachments of its data", () => {
    expect(page.kind).toBe("policy")
    expect(page.related).toEqual([
      { url: `${SITE}/gkmlpt/content/2/2001/post_2001.html`, text: "某办法的政策解读" },
    ])
    expect(page.attachments).toEqual([{ url: `${SITE}/attachment/0/1/1.doc`, text: "附件1.doc" }])
    expect(page.info).toMatchObject({ 索引号: "11442/2020-00005", 有效性: "已废止", 文号: "清政〔2020〕5号" })
  })

  it("reads its index as a platform that scripts draw", () => {
    const index = pageOf(
      html('<div id="app"></div><script>window._CONFIG = {}; $.ajax({})</script>'),
      "/xfj/gkmlpt/index",
    )
    expect(index.kind).toBe("platform")
    expect(index.scriptDrawn).toBe(true)
  })

  it("survives broken data", () => {
    expect(
      pageOf(
        html(`${body}<script>window._CONFIG = { TREE: [{"id":1,"name":, DETAIL: {"a": </script>`),
        "/gkmlpt/a.html",
      ).number,
    ).toBe("清政〔2020〕5号")
  })
})

describe("arrays of a script", () => {
  it.each([
    ["220", "07", "01"],
    ["2020", "7/", "01"],
    ["2020", "02", "31"],
  ])("with a day that is none (%s-%s-%s) give a row without one", (year, month, day) => {
    const script = `urls[0]='/a.html';headers[0]="关于某事项的通知";year[0]='${year}';month[0]='${month}';day[0]='${day}';`
    const page = pageOf(html(`<div id="list"></div><script>${script}</script>`))
    expect(page.entries).toMatchObject([{ title: "关于某事项的通知", date: null }])
  })
})
