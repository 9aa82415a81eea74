import { readPage } from "../../../src/core/page/read"
import type { Page } from "../../../src/core/page/types"

export const SITE = "http://www.qingxi.gov.cn"

/** Reads made-up markup as a page of an invented site. */
export function pageOf(markup: string, path = "/zwgk/a.html"): Page {
  return readPage({ url: SITE + path, bytes: new TextEncoder().encode(markup), contentType: null })
}

/** A whole page around a body. */
export function html(body: string, head = ""): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
}

/** Prose of about `sentences` × 30 characters. */
export function prose(sentences = 12): string {
  return Array.from(
    { length: sentences },
    (_, i) => `<p>第${i + 1}段话说明清溪县今年的工作，各乡镇要按要求抓好落实。</p>`,
  ).join("")
}

/** Rows of a list with consecutive days. */
export function rows(count: number, row: (i: number, date: string) => string): string {
  return Array.from({ length: count }, (_, i) => row(i, `2020-07-${String(i + 1).padStart(2, "0")}`)).join(
    "\n",
  )
}
