import { describe, expect, it } from "vitest"
import { html, pageOf, prose, rows, SITE } from "./page-of"

const TITLE = "清溪县人民政府办公室关于做好政务公开工作的通知"
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`
const article = (byline: string, body = prose(), head = "") =>
  html(
    `<div class="wrap"><h1>${TITLE}</h1><div class="info">${byline}</div><div class="text">${body}</div></div>`,
    head,
  )

describe("title", () => {
  it.each([
    ["the head", html(`<h2>别的</h2>${prose()}`, meta("ArticleTitle", TITLE))],
    [
      "the head over a cut one",
      html(`<h2>${TITLE}</h2>${prose()}`, meta("ArticleTitle", `${TITLE.slice(0, 12)}...`)),
    ],
    [
      "<title> before the site's name",
      html(
        `<div>${TITLE}</div>来源：县政府办 2020-07-01<div>${prose()}</div>`,
        `<title>${TITLE}_清溪县人民政府</title>`,
      ),
    ],
    [
      "<title> after the site's name",
      html(`<p>${TITLE}</p>${prose()}`, `<title>清溪县人民政府-${TITLE}</title>`),
    ],
    [
      "the line above the byline",
      html(
        `<div>${TITLE}</div><div>发布时间：2020-07-01 来源：县政府办</div>${prose()}`,
        "<title>清溪县人民政府</title>",
      ),
    ],
    [
      "a heading that holds the byline too",
      html(
        `<h2>${TITLE}<small>2020-07-01 <span>来源：县政府办</span></small></h2>${prose()}`,
        "<title>清溪县人民政府</title>",
      ),
    ],
    [
      "two lines of one heading",
      html(
        `<h1>${TITLE.slice(0, 14)}<br>${TITLE.slice(14)}</h1>${prose()}`,
        `<title>${TITLE}-清溪县人民政府</title>`,
      ),
    ],
    ["escaped markup", html(prose(), `<title>&lt;p&gt;${TITLE}&lt;/p&gt;</title>`)],
  ])("from %s", (_, markup) => {
    expect(pageOf(markup, "/zwgk/tzgg/202007/t20200701_1.html").title).toBe(TITLE)
  })
})

describe("date", () => {
  it.each([
    ["the foot", '<div class="footer"><p>发布日期：2018-01-01</p></div>'],
    ["what nobody sees", '<div style="display:none"><p>发布日期：2018-01-01</p></div>'],
  ])("a day that %s labels is none of the article's", (_, place) => {
    const text = `<h1>${TITLE}</h1><div class="content">${prose()}</div>`
    expect(pageOf(html(`${text}<p>发布日期：2020-07-01</p>`)).date).toBe("2020-07-01")
    expect(pageOf(html(`${text}${place}`)).date).toBeNull()
  })

  it.each([
    ["发布日期：2020-07-01"],
    ["发布时间：2020年7月1日 10:30　来源：县政府办"],
    ["来源：县政府办　　2020/07/01　【字体：大 中 小】"],
    ["<span>日期：</span><span>2020.07.01</span>"],
    ["成文日期：2020-06-20 发布日期：2020-07-01"],
    ["时间：2020-07-01 10∶08"],
  ])("shown as %s", (byline) => {
    const page = pageOf(article(byline, prose(), meta("ArticleTitle", TITLE) + meta("PubDate", "2023-05-12")))
    expect(page.date).toBe("2020-07-01")
  })

  it("falls back to the head, then to the address", () => {
    expect(
      pageOf(article("", prose(), meta("ArticleTitle", TITLE) + meta("PubDate", "2020年07月02日"))).date,
    ).toBe("2020-07-02")
    expect(pageOf(article("", prose(), meta("ArticleTitle", TITLE)), "/a/202007/t20200703_1.html").date).toBe(
      "2020-07-03",
    )
  })

  it("takes no other day for it", () => {
    const others =
      "<ul><li>实施日期：2020-08-01</li><li>失效日期：2025-08-01</li><li>成文日期：2020-06-20</li></ul>"
    const page = pageOf(article(others, prose(), meta("ArticleTitle", TITLE) + meta("PubDate", "2020-07-02")))
    expect(page.date).toBe("2020-07-02")
    const news = `<div class="xgxw"><h3>相关新闻</h3><ul><li><a href="1.html">别的消息的标题</a>2020-07-09</li></ul></div>`
    expect(pageOf(html(news + article("发布日期：2020-07-01"), "")).date).toBe("2020-07-01")
  })
})

describe("what is hidden within a line", () => {
  const old = '<span style="display:none">2019-01-01 来源：旧单位</span>'

  it("dates no page, and supplies none", () => {
    const page = pageOf(article(`发布日期：${old}2020-07-01 来源：清溪县政府办`))
    expect(page).toMatchObject({ date: "2020-07-01", source: "清溪县政府办" })
  })

  it("dates no row", () => {
    const list = rows(
      8,
      (i, date) =>
        `<li><a href="${i}.html">关于第${i}项工作安排的通知</a><span>${date}<b hidden>2018-01-01</b></span></li>`,
    )
    const dates = pageOf(html(`<ul>${list}</ul>`)).entries.map(({ date }) => date)
    expect(new Set(dates.map((date) => date?.slice(0, 7)))).toEqual(new Set(["2020-07"]))
  })
})

describe("number", () => {
  it("is none of a list's in the menus, and may stand above the title", () => {
    const menu = "<ul><li>清政发〔2019〕8号</li><li>新闻</li><li>公告</li><li>服务</li><li>互动</li></ul>"
    const page = (above: string) =>
      pageOf(html(`${menu}${above}<h1>${TITLE}</h1><div>发布日期：2020-07-01</div><div>${prose()}</div>`))
    expect(page("").number).toBeNull()
    expect(page("<p>清政办发〔2020〕5号</p>").number).toBe("清政办发〔2020〕5号")
  })

  it.each([
    ["the index block", article("<table><tr><td>文 号：</td><td>清政办发〔2020〕12 号</td></tr></table>")],
    [
      "the index block with spaced labels",
      article("<p>索 引 号：001/2020-1</p><p>发 文 字 号：清政办发[2020]12号</p>"),
    ],
    [
      "an index row under a head row",
      article(
        "<table><tr><td>索取号</td><td>发布机构</td><td>文件编号</td></tr><tr><td>1</td><td>县政府</td><td>清政办发〔2020〕12号</td></tr></table>",
      ),
    ],
    ["under the title", article("<p>清政办发〔2020〕12号</p>发布日期：2020-07-01")],
    [
      "the first line of the text",
      article(
        "文号：<span></span> 发布日期：2020-07-01",
        `<p>清政办发〔2020〕12号</p><p>各乡镇人民政府：</p>${prose()}`,
      ),
    ],
    [
      "below the red header",
      article(
        "发布日期：2020-07-01",
        `<p>清溪县人民政府办公室文件</p><p>清政办发〔2020〕12号 签发人：王某</p>${prose()}`,
      ),
    ],
  ])("from %s", (_, markup) => {
    expect(pageOf(markup).number).toBe("清政办发〔2020〕12号")
  })

  it("takes no cited number, and none where the block says 无", () => {
    const cites = `<p>根据《省政府办公厅关于某事的通知》（省政办发〔2020〕9号）要求，现就有关事项通知如下，请认真执行。</p>${prose()}`
    expect(pageOf(article("发布日期：2020-07-01 文号：无", cites)).number).toBeNull()
  })
})

describe("main text", () => {
  const footer = '<div class="foot">主办单位：清溪县人民政府办公室 网站标识码：4401000001</div>'

  it("is the known container, without what stands around it", () => {
    const page = pageOf(
      html(
        `<div class="nav">首页</div><h1>${TITLE}</h1><div>发布日期：2020-07-01</div><div class="TRS_Editor"><style>p{}</style>${prose(3)}<script>x</script></div><div class="share">分享到微信</div>${footer}`,
      ),
    )
    expect(page.text.split("\n")).toHaveLength(3)
  })

  it("is where the prose is densest, below the headline", () => {
    const side = `<div class="r1">${"<p>侧栏的一段长文字，与正文没有关系，只是占地方而已。</p>".repeat(4)}</div>`
    const page = pageOf(
      html(
        `<div class="a1"><div class="b1"><h1>${TITLE}</h1><p>来源：县政府办 2020-07-01</p><div class="c1">${prose(8)}</div></div>${side}</div>${footer}`,
        `<title>${TITLE}</title>`,
      ),
    )
    expect(page.text.split("\n")).toHaveLength(8)
  })

  it("is empty on a page of links", () => {
    const links = Array.from({ length: 30 }, (_, i) => `<li><a href="/lm${i}/">栏目${i}</a></li>`).join("")
    expect(pageOf(html(`<ul>${links}</ul>${footer}`)).text).toBe("")
  })

  it("leaves out what is hidden", () => {
    const page = pageOf(
      html(
        `<h1>${TITLE}</h1>发布日期：2020-07-01<div id="zoom">${prose(3)}<div style="display: none">隐藏的另一份文字。</div></div>`,
      ),
    )
    expect(page.text).not.toContain("隐藏")
  })
})

describe("attachments", () => {
  it("are the files of the text and of its attachment block", () => {
    const body = `<div id="zoom">${prose(3)}<p><a href="./P020200701.pdf">附件1.pdf</a></p></div>
      <div class="fujian"><a href="/module/download/downfile.jsp?filename=a1.doc">附件2</a><a href="/attachment/0/508/1.xlsx">附件3</a></div>`
    const page = pageOf(
      html(
        `<h1>${TITLE}</h1>发布日期：2020-07-01${body}<div class="nav"><a href="/help.pdf">使用帮助</a></div>`,
      ),
    )
    expect(page.attachments.map(({ text }) => text)).toEqual(["附件1.pdf", "附件2", "附件3"])
    expect(page.attachments[0]?.url).toBe(`${SITE}/zwgk/P020200701.pdf`)
  })

  it("are none under an empty heading", () => {
    expect(
      pageOf(article("发布日期：2020-07-01", `${prose()}<div class="fj"><h3>附件</h3></div>`)).attachments,
    ).toEqual([])
  })
})

describe("a page whose content is no text", () => {
  const page = (content: string) =>
    pageOf(
      html(
        `<div class="left"><img src="/banner.jpg"><a href="/map.pdf">图</a></div>
         <div class="box"><h1>${TITLE}</h1><p>发布时间：2020-07-01 来源：县政府办</p><div class="cont">${content}</div></div>
         <div class="right"><img src="/side.jpg"></div>`,
        `<title>${TITLE}-清溪县人民政府</title>`,
      ),
    )

  it("holds the file after the headline", () => {
    const { kind, title, date, attachments } = page('<p>全文见附件。</p><a href="/nb/1.pdf">年度报告</a>')
    expect({ kind, title, date }).toEqual({ kind: "article", title: TITLE, date: "2020-07-01" })
    expect(attachments).toEqual([{ url: `${SITE}/nb/1.pdf`, text: "年度报告" }])
  })

  it.each([
    ["embed", '<embed src="/nb/1.pdf">'],
    ["object", '<object data="/nb/1.pdf"></object>'],
    ["iframe", '<iframe src="/nb/1.pdf"></iframe>'],
  ])("shows what an %s shows", (_, content) => {
    const { kind, frames } = page(`${content}<embed src="/banner.swf">`)
    expect(kind).toBe("article")
    expect(frames).toEqual([`${SITE}/nb/1.pdf`])
  })

  it("counts its pictures, and none beside them", () => {
    const { kind, media } = page(
      '<img src="/nb/1.jpg"><img src="/nb/2.jpg"><div hidden><img src="/x.jpg"></div>',
    )
    expect(kind).toBe("article")
    expect(media).toEqual({ images: 2, videos: 0, audios: 0 })
  })

  it("is no document without a day or without content", () => {
    const bare = `<h1>${TITLE}</h1><p>发布时间：2020-07-01</p>`
    const head = `<title>${TITLE}-清溪县人民政府</title>`
    expect(pageOf(html(bare, head)).kind).toBe("other")
    expect(pageOf(html(`<h1>${TITLE}</h1><img src="/a.jpg">`, head)).kind).toBe("other")
  })
})

describe("related", () => {
  const page = (extra: string, title = TITLE) =>
    pageOf(
      html(
        `<div class="crumb"><a href="/zcjd/">政策解读</a></div><h1>${title}</h1>发布日期：2020-07-01<div id="zoom">${prose(3)}${extra.includes("政策原文") ? extra : ""}</div>${extra.includes("政策原文") ? "" : extra}`,
      ),
    )

  it("are interpretations in a block of related documents", () => {
    const block =
      '<div class="xgwz"><h3>相关文档</h3><ul><li><a href="1.html">《关于做好政务公开工作的通知》政策解读</a></li><li><a href="2.html">清溪县召开工作会议的消息</a></li></ul></div>'
    expect(page(block).related.map(({ url }) => url)).toEqual([`${SITE}/zwgk/1.html`])
  })

  it("are the policy that an interpretation names", () => {
    const cue = '<p>政策原文：<a href="/zcwj/1.html">关于做好政务公开工作的通知</a></p>'
    expect(page(cue, "《关于做好政务公开工作的通知》解读").related.map(({ url }) => url)).toEqual([
      `${SITE}/zcwj/1.html`,
    ])
  })

  describe("on an interpretation", () => {
    const read = (block: string) =>
      page(block, "一图读懂《关于做好政务公开工作的通知》").related.map(({ url }) => url.slice(SITE.length))
    const news = '<a href="/xw/2.html">清溪县召开政务公开工作会议</a>'

    it.each([
      ["named", '<div class="xgzc"><a href="/zcwj/1.html">关于做好政务公开工作的通知</a></div>'],
      ["headed", '<div><h3>相关文件</h3><a href="/zcwj/1.html">关于做好政务公开工作的通知</a></div>'],
      ["introduced on its line", '<div>相关政策：<a href="/zcwj/1.html">政务公开工作通知</a></div>'],
      ["called the original", '<div><a href="/zcwj/1.html">查看原文</a></div>'],
    ])("are the policy in a block beside the text, %s", (_, block) => {
      expect(read(block)).toEqual(["/zcwj/1.html"])
    })

    it("are no news, no columns and no policies of anybody's list", () => {
      expect(read(`<div><h3>相关新闻</h3>${news}</div>`)).toEqual([])
      expect(read(`<div><h3>就业创业相关政策问答</h3>${news}</div>`)).toEqual([])
      expect(read('<div class="xgzc"><a href="/zcwj/">县级文件</a></div>')).toEqual([])
      expect(read('<div><h3>最新文件</h3><a href="/zcwj/1.html">关于做好绿化工作的通知</a></div>')).toEqual(
        [],
      )
    })
  })

  it("are an interpretation with a short label, and no column of such", () => {
    const block = (address: string) =>
      page(`<div class="xgjd"><h3>相关解读</h3><a href="${address}">查看解读</a></div>`)
    expect(block("/zcjd/1.html").related.map(({ text }) => text)).toEqual(["查看解读"])
    expect(block("/zcjd/").related).toEqual([])
  })

  it("are no menu items and no headings without a link", () => {
    expect(page('<div class="left"><a href="/zcjd/">政策解读</a></div><h3>相关文档</h3>').related).toEqual([])
  })
})
