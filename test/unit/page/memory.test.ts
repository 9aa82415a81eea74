import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { expect, it } from "vitest"
import { html, pageOf, prose, rows } from "./page-of"

setFlagsFromString("--expose-gc")
const collect = runInNewContext("gc") as () => void

function heapAfterCollection(): number {
  collect()
  return process.memoryUsage().heapUsed
}

const PAGES = 100
const PADDING = 200_000

/** A page of little to keep and much markup, unlike any other. */
const padded = (n: number): string =>
  html(
    `<!--${"填".repeat(PADDING)}--><div class="block-${n}-of-the-page"><ul>${rows(
      8,
      (i, date) =>
        `<li><a href="http://www.qingxi.gov.cn/zwgk/${n}/${i}.html" title="第${n}页第${i}项工作安排的通知全文">第${n}页第${i}项工作…</a>${date}</li>`,
    )}</ul><a href="/zwgk/long-folder-name-${n}/"><img alt="第${n}页的图片所指的栏目名称"></a></div>${prose(2)}`,
    `<title>第${n}页的标题-清溪县人民政府门户网站</title><meta name="ColumnName" content="第${n}页所属栏目的名称在此">`,
  )

it("what is kept of a page keeps none of its markup", () => {
  pageOf(padded(PAGES))
  const before = heapAfterCollection()
  const pages = Array.from({ length: PAGES }, (_, n) => pageOf(padded(n)))
  const kept = heapAfterCollection() - before
  expect(pages.at(-1)?.links.length).toBeGreaterThan(8)
  expect(kept).toBeLessThan((PAGES * PADDING) / 4)
})
