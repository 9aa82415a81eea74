/** Pages and answers that the fuzz cuts up: what sites send in good order. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { buildSite } from "../sites/sample/build"

export interface Seed {
  path: string
  bytes: Uint8Array
  contentType: string | null
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const article = `<html><head><meta charset="utf-8"><meta name="ArticleTitle" content="关于某事的通知"><meta name="PubDate" content="2020-07-01 10:02">
<title>关于某事的通知-清溪县人民政府</title></head><body><div class="crumb">当前位置：<a href="/">首页</a> > 政策解读</div><h1>关于某事的通知</h1>
<table class="bd1"><tr><td>索 引 号：</td><td>000014349/2020-00001</td><td>文 号：</td><td>清政发〔2020〕1号</td></tr></table>发布日期：2020-07-01
<div id="zoom" class="TRS_Editor"><p>${"各单位要把政务公开作为常态工作，认真抓好落实。".repeat(8)}</p><table><tr><td rowspan=2>甲</td><td>1</td></tr>
<tr><td>2</td></tr></table>政策原文：http://www.qingxi.gov.cn/zwgk/1.html<a href="a.pdf">附件</a></div><div class="footer">网站标识码：4401000001</div></body></html>`

const list = `<html><head><title>政策文件</title></head><body><ul>${Array.from(
  { length: 12 },
  (_, n) =>
    `<li><a href="./202007/t202007${10 + n}_${n}.html" title="某项工作通知${n}">某项工作通知…</a><span>[07-${10 + n}]</span></li>`,
).join(
  "",
)}</ul><a href="index_1.html">下一页</a><script type="text/xml"><datastore><nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1&columnid=1&unitid=2"></a>]]></nextgroup>
<record><![CDATA[<li><a href="/art/2020/7/1/art_1_2.html">甲乙丙</a>2020-07-
01</li>]]></record></datastore></script><script>createPageHTML(3,0,"index","html");window._CONFIG={SID:'1',TREE:[{"id":1,"name":"甲"}],
DETAIL:{"related_posts":[],"content":"\\u003cp\\u003e"}};urls[0]='/a.html';headers[0]="某事";year[0]='2020';month[0]=7;day[0]=1;
document.write('<a href="/zwgk/">政务公开</a>')</script><iframe src="/left.html"></iframe><select onchange="location=this.value"><option value="/x/">某局</option></select></body></html>`

/** Answers to data calls, at the addresses that are asked for them. */
const answers: Record<string, string> = {
  "/gkmlpt/api/all/5?page=1&sid=1": JSON.stringify({
    total: 2,
    classify: { name: "政策文件", post_count: 2 },
    articles: [1, 2].map((n) => ({
      title: `关于某事的第${n}号通知`,
      url: `/gkmlpt/content/${n}.html`,
      display_publish_time: 1593907200 + n,
      document_number: `清政〔2020〕${n}号`,
      is_abolished: 1,
      relation: '[{"title":"解读","url":"/j.html"}]',
    })),
  }),
  "/module/web/jpage/dataproxy.jsp?startrecord=1&endrecord=2&perpage=2":
    '<?xml version="1.0"?><datastore><nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1"></a>]]></nextgroup><totalrecord>9</totalrecord><recordset><record><![CDATA[<li><a href="/art/1.html">某项通知</a>2020-07-01</li>]]></record></recordset></datastore>',
  "/api-gateway/jpaas-publish-server/front/page/build/unit?pageId=1": JSON.stringify({
    success: true,
    data: {
      html: '<ul><li><a href="1.html">某项通知</a>2020-07-01</li></ul><div class="pagination" rows="4" count="9"></div>',
    },
  }),
  "/searchList/0123456789abcdef?_isJson=true&page=1": JSON.stringify({
    data: { total: 2, results: [{ title: "某事", url: "/a.shtml", publishedTimeStr: "2020-07-01" }] },
  }),
}

const MAX_SEED_BYTES = 60_000

/** Saved pages of real sites, where their folder is at hand. */
function savedPages(folder: string | undefined): Seed[] {
  if (!folder || !existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.s?html?$/i.test(name) && statSync(path.join(folder, name)).isFile())
    .sort()
    .map((name) => ({
      path: "/zwgk/a.html",
      bytes: new Uint8Array(readFileSync(path.join(folder, name)).subarray(0, MAX_SEED_BYTES)),
      contentType: "text/html",
    }))
}

/** All seeds, always in the same order. `folder` = saved pages to use beside the made-up ones. */
export function seeds(folder?: string): Seed[] {
  const sample = [...buildSite()]
    .filter(([, { type }]) => type.startsWith("text/html"))
    .map(([path, { type, body }]) => ({ path, bytes: body, contentType: type }))
  const made = [article, list].map((text) => ({ path: "/zwgk/a.html", bytes: utf8(text), contentType: null }))
  const called = Object.entries(answers).map(([path, text]) => ({
    path,
    bytes: utf8(text),
    contentType: null,
  }))
  // The small ones first and often: most of what can go wrong does so in a small page.
  return [...Array.from({ length: 12 }, () => [...made, ...called]).flat(), ...sample, ...savedPages(folder)]
}
