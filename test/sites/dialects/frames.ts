import type { FixtureSite } from "../listen"
import truthFile from "./frames.json"
import { html, type Truth } from "./portal"
import { type Leaf, type Print, startPrinted } from "./printed"

export const truth: Truth = truthFile

const inner = ({ list }: Pick<Leaf, "list">): string => `/list/right.jsp?cat=${list.id}`

/** The list lies in a frame of the column's page. */
const print: Print = {
  perPage: 500,
  addressOf: ({ id }) => `/gk/${id}/`,
  documentPath: ({ id }, n, date) => `/gk/${id}/${date.replaceAll("-", "")}_${n}.shtml`,
  body: (leaf) => `<iframe src="${inner(leaf)}" width="100%"></iframe>`,
  more: (leaf) => [
    [
      inner(leaf),
      html(
        `<html><body><table><tr><th>标题</th><th>发布日期</th></tr>${leaf.documents
          .map(
            ({ path, title, date }) =>
              `<tr><td><a href="${path}" target="_top">${title}</a></td><td class="fbsj">${date}</td></tr>`,
          )
          .join("")}</table></body></html>`,
      ),
    ],
  ],
}

/** A county whose columns hold their lists in frames. */
export const start = (): Promise<FixtureSite> => startPrinted(truth, print)
