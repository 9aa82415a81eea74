import type { FixtureSite } from "../listen"
import truthFile from "./js-arrays.json"
import type { Truth } from "./portal"
import { type Print, startPrinted } from "./printed"

export const truth: Truth = truthFile

const print: Print = {
  perPage: 500,
  addressOf: ({ id }) => `/col/col${id}/index.html`,
  documentPath: ({ id }, n, date) =>
    `/art/${date.slice(0, 4)}/${Number(date.slice(5, 7))}/${Number(date.slice(8))}/art_${id}_${n}.html`,
  body: ({
    documents,
  }) => `<div id="list"></div><script language="javascript">var urls = [], headers = [], year = [], month = [], day = [];
${documents
  .map(
    ({ path, title, date }, i) =>
      `urls[${i}]='${path}';headers[${i}]="${title}";year[${i}]='${date.slice(0, 4)}';month[${i}]='${date.slice(5, 7)}';day[${i}]='${date.slice(8)}';`,
  )
  .join("\n")}
show();</script>`,
}

/** A county whose lists are arrays that a script writes into the page. */
export const start = (): Promise<FixtureSite> => startPrinted(truth, print)
