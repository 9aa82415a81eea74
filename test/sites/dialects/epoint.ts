import type { FixtureSite } from "../listen"
import truthFile from "./epoint.json"
import type { Truth } from "./portal"
import { type Print, startPrinted } from "./printed"

export const truth: Truth = truthFile

/** The pager is a set of list items that jump by script. */
const print: Print = {
  perPage: 15,
  addressOf: ({ id }, n) => `/00${id}/00${id}001/${n === 1 ? "subPage" : n}.html`,
  documentPath: ({ id }, n, date) =>
    `/00${id}/00${id}001/${date.replaceAll("-", "")}/${String(n).padStart(8, "0")}-0000-4000-8000-000000000000.html`,
  body: ({ documents, n, of, at }) =>
    `<ul class="ewb-list module-items">${documents
      .map(
        ({ path, title, date }) =>
          `<li><span class="r">${date}</span><a class="l" href="${path}">${title}</a></li>`,
      )
      .join(
        "",
      )}</ul><div class="ewb-main pager"><ul>${n < of ? `<li><a href="javascript:void(0)" onclick="location.href='${at(n + 1)}'">下页 &gt;</a></li>` : ""}</ul></div>`,
}

/** A county whose pager leads on by script. */
export const start = (): Promise<FixtureSite> => startPrinted(truth, print)
