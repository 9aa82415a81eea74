import type { FixtureSite } from "../listen"
import truthFile from "./eportal.json"
import type { Truth } from "./portal"
import { nextAnchor, type Print, startPrinted } from "./printed"

export const truth: Truth = truthFile

/** Everything is a query: the page by its number, its page of the list by another. */
const print: Print = {
  perPage: 15,
  addressOf: ({ id }, n) =>
    n === 1 ? `/eportal/ui?pageId=${id}` : `/eportal/ui?pageId=${id}&currentPage=${n}&moduleId=7`,
  documentPath: ({ id }, n) => `/eportal/ui?pageId=${id}&articleKey=${n}&columnId=${id}`,
  body: (leaf) =>
    `<div class="portlet"><table>${leaf.documents
      .map(
        ({ path, title, date }) =>
          `<tr><td><a href="${path.replaceAll("&", "&amp;")}">${title}</a></td><td>${date}</td></tr>`,
      )
      .join("")}</table>${nextAnchor(leaf).replaceAll("&", "&amp;")}</div>`,
}

/** A county of portlets. */
export const start = (): Promise<FixtureSite> => startPrinted(truth, print)
