import type { FixtureSite } from "../listen"
import type { Truth } from "./portal"
import { type Print, startPrinted } from "./printed"
import truthFile from "./trs.json"

export const truth: Truth = truthFile

/** Dated addresses relative to the list, and a pager that a script writes from its own arguments. */
const print: Print = {
  perPage: 15,
  addressOf: ({ id }, n) => (n === 1 ? `/zwgk/${id}/` : `/zwgk/${id}/index_${n - 1}.html`),
  documentPath: ({ id }, n, date) =>
    `/zwgk/${id}/${date.slice(0, 7).replace("-", "")}/t${date.replaceAll("-", "")}_${id}${n}.html`,
  body: ({ list, documents, n, of }) =>
    `<ul class="list">${documents
      .map(
        ({ path, title, date }) =>
          `<li><a href=".${path.slice(`/zwgk/${list.id}`.length)}" title="${title}">${title.slice(0, 10)}...</a><span>${date.slice(5)}</span></li>`,
      )
      .join(
        "\n",
      )}</ul><div class="page"><script>createPageHTML(${of}, ${n - 1}, "index", "html");</script></div>`,
  article: ({ title, date }) =>
    `<h1>${title}</h1><div class="time">时间：${date}</div><div class="TRS_Editor">${"<p>本公告写明事项、依据和办理时间，请各有关单位照此办理。</p>".repeat(5)}</div>`,
}

/** A county on TRS WCM: rows say month and day, their addresses the year. */
export const start = (): Promise<FixtureSite> => startPrinted(truth, print)
