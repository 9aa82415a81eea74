import type { FixtureSite } from "../listen"
import truthFile from "./igs.json"
import type { Truth } from "./portal"
import { nextAnchor, type Print, startPrinted } from "./printed"

export const truth: Truth = truthFile

const print: Print = {
  perPage: 20,
  addressOf: ({ id }, n) => (n === 1 ? `/zwgk/${id}/index.jhtml` : `/zwgk/${id}/index_${n}.jhtml`),
  documentPath: ({ id }, n) => `/zwgk/${id}/${n}.jhtml`,
  head: () => '<script>var siteId = "34"; var channelId = "1";</script>',
  body: (leaf) =>
    `<dl class="list">${leaf.documents
      .map(
        ({ path, title, date }) =>
          `<dd><a href="${path}">${title}</a><em>${date.slice(0, 4)}年${date.slice(5, 7)}月${date.slice(8)}日</em></dd>`,
      )
      .join("")}</dl><p class="turn">${nextAnchor(leaf)}</p>`,
}

/** A district on a Java system of jhtml pages. */
export const start = (): Promise<FixtureSite> => startPrinted(truth, print)
