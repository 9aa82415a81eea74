import type { FixtureSite } from "../listen"
import truthFile from "./ivs.json"
import type { Truth } from "./portal"
import { nextAnchor, type Print, startPrinted } from "./printed"

export const truth: Truth = truthFile

const print: Print = {
  perPage: 20,
  addressOf: ({ id }, n) => (n === 1 ? `/zwgk/${id}/index.html` : `/zwgk/${id}/index_${n}.html`),
  documentPath: ({ id }, n, date) =>
    `/zwgk/${id}/${date.replaceAll("-", "")}/${n.toString(16).padStart(32, "a")}.html`,
  body: (leaf) =>
    `<ul class="nowrapli list-date">${leaf.documents
      .map(
        ({ path, title, date }) =>
          `<li><a href="${path}" title="${title}">${title}</a><span class="time">${date}</span></li>`,
      )
      .join("")}</ul><div class="pagination">${nextAnchor(leaf)}</div>`,
  article: ({ title, date }) =>
    `<h2 id="ivs_title">${title}</h2><small>(${date})</small><div id="ivs_content">${"<p>本公告写明事项、依据和办理时间，请各有关单位照此办理。</p>".repeat(5)}</div>`,
}

/** A district whose pages name their title and text for the search. */
export const start = (): Promise<FixtureSite> => startPrinted(truth, print)
