import type { FixtureSite } from "../listen"
import truthFile from "./openness.json"
import type { Truth } from "./portal"
import { nextAnchor, type Print, startPrinted } from "./printed"

export const truth: Truth = truthFile

const print: Print = {
  perPage: 12,
  addressOf: ({ id }, n) => `/openness/OpennessContent/showList/88/${id}/page_${n}.html`,
  documentPath: ({ id }, n) => `/OpennessContent/show/${id}${n}.html`,
  body: (leaf) =>
    `<div class="is-listnews"><ul>${leaf.documents
      .map(({ path, title, date }) => `<li><a href="${path}">${title}</a><span>[${date}]</span></li>`)
      .join("")}</ul><div class="pages">${nextAnchor(leaf)}</div></div>`,
  article: ({
    title,
    date,
  }) => `<table><tr><th>索引号：</th><td>003011/2020-${date.slice(5, 7)}</td><th>发布日期：</th><td>${date}</td></tr></table>
<h1>${title}</h1><div class="j-fontContent">${"<p>本公告写明事项、依据和办理时间，请各有关单位照此办理。</p>".repeat(5)}</div>`,
}

/** A county whose open directory numbers its pages in the path. */
export const start = (): Promise<FixtureSite> => startPrinted(truth, print)
