import type { FixtureSite } from "../listen"
import truthFile from "./nfcms.json"
import type { Truth } from "./portal"
import { nextAnchor, type Print, startPrinted } from "./printed"

export const truth: Truth = truthFile

const print: Print = {
  perPage: 16,
  addressOf: ({ id }, n) => (n === 1 ? `/zwgk/l${id}/index.html` : `/zwgk/l${id}/index_${n}.html`),
  documentPath: ({ id }, n) => `/zwgk/l${id}/content/post_${id}${n}.html`,
  head: () => "<script>var NFCMS_SITE_ID = '990001';</script>",
  body: (leaf) =>
    `<ul class="news_list">${leaf.documents
      .map(
        ({ path, title, date }) =>
          `<li><a href="http://${truth.host}${path}" title="${title}">${title}</a><span>${date}</span></li>`,
      )
      .join("")}</ul><div class="page">${nextAnchor(leaf)}</div>`,
}

/** A county of the southern family: absolute addresses, pages from `index_2`. */
export const start = (): Promise<FixtureSite> => startPrinted(truth, print)
