import type { FixtureSite } from "../listen"
import type { Truth } from "./portal"
import { nextAnchor, type Print, startPrinted } from "./printed"
import truthFile from "./vsb.json"

export const truth: Truth = truthFile

/** Pages count down: of three, the second is `/zcjd/2.htm` and the last `/zcjd/1.htm`. */
const print: Print = {
  perPage: 14,
  addressOf: ({ id }, n, of) => (n === 1 ? `/zwgk/${id}.htm` : `/zwgk/${id}/${of - n + 1}.htm`),
  documentPath: ({ id }, n) => `/info/${id}/${59000 + n}.htm`,
  body: (leaf) =>
    `<ul class="winstyle">${leaf.documents
      .map(
        ({ path, title, date }) =>
          `<li id="line_u8_${path.length}"><a href="..${path}" target="_blank" title="${title}">${title}</a><span>${date.replaceAll("-", "/")}</span></li>`,
      )
      .join(
        "",
      )}</ul><div class="pb_sys_common">共${leaf.list.count}条 ${nextAnchor(leaf)}</div><link href="/_sitegray/_sitegray.css">`.replaceAll(
      'href="../info',
      leaf.n === 1 ? 'href="../info' : 'href="../../info',
    ),
  article: ({ title, date }) =>
    `<h1>${title}</h1><div>发布时间：${date.replaceAll("-", "/")}</div><div class="v_news_content">${"<p>本公告写明事项、依据和办理时间，请各有关单位照此办理。</p>".repeat(5)}</div>`,
}

/** A county whose list pages are numbered from the end. */
export const start = (): Promise<FixtureSite> => startPrinted(truth, print)
