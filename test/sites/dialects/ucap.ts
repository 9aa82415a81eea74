import type { FixtureSite } from "../listen"
import type { Truth } from "./portal"
import { nextAnchor, type Print, startPrinted } from "./printed"
import truthFile from "./ucap.json"

export const truth: Truth = truthFile

const print: Print = {
  perPage: 10,
  addressOf: ({ id }, n) => (n === 1 ? `/zhengce/${id}/` : `/zhengce/${id}/home_${n - 1}.htm`),
  documentPath: ({ id }, n, date) => `/zhengce/${date.slice(0, 7)}/${date.slice(8)}/content_${id}${n}.htm`,
  body: (leaf) =>
    `<div class="news_box"><div class="list"><ul>${leaf.documents
      .map(
        ({ path, title, date }, at) =>
          `<li><h4><a href="${path}">${title}</a><span class="date">${date}</span></h4></li>${at % 5 === 4 ? '<li class="line"></li>' : ""}`,
      )
      .join("")}</ul></div><div class="newspage">${nextAnchor(leaf)}</div></div>`,
  article: ({
    title,
    date,
  }) => `<table class="bd1"><tr><td><b>索 引 号：</b></td><td>000014349/2020-1</td><td><b>主题分类：</b></td><td>综合政务</td></tr>
<tr><td><b>标　　题：</b></td><td>${title}</td><td><b>发布日期：</b></td><td>${date.slice(0, 4)}年${date.slice(5, 7)}月${date.slice(8)}日</td></tr></table>
<div id="UCAP-CONTENT">${"<p>本公告写明事项、依据和办理时间，请各有关单位照此办理。</p>".repeat(5)}</div>`,
}

/** A county-level city in the manner of the central portal. */
export const start = (): Promise<FixtureSite> => startPrinted(truth, print)
