import type { FixtureSite } from "../listen"
import type { Truth } from "./portal"
import { nextAnchor, type Print, startPrinted } from "./printed"
import truthFile from "./tables.json"

export const truth: Truth = truthFile

/** Rows of a directory: number, title, document number, day of writing, day of publication. */
const print: Print = {
  perPage: 20,
  addressOf: ({ id }, n) =>
    n === 1 ? `/info/iList.jsp?cat_id=${id}` : `/info/iList.jsp?cat_id=${id}&cur_page=${n}`,
  documentPath: ({ id }, n) => `/info/${id}/${n}.shtml`,
  body: (leaf) =>
    `<table class="dir"><tr><th>序号</th><th>标题</th><th>文号</th><th>发布日期</th></tr>${leaf.documents
      .map(
        ({ path, title, date }, at) =>
          `<tr><td>${at + 1}</td><td><a href="${path}">${title}</a></td><td>桂府〔${date.slice(0, 4)}〕${at + 1}号</td><td>${date}</td></tr>`,
      )
      .join("")}</table>${nextAnchor(leaf).replaceAll("&", "&amp;")}`,
}

/** A county whose lists are tables. */
export const start = (): Promise<FixtureSite> => startPrinted(truth, print)
