/** What it says of a column that nothing could be read from it. */
import type { Page } from "../../page/types"
import type { Judgement } from "../../result/types"
import { isInquiry } from "../../site/appraise"
import { isDocument, isDocumentAddress, looksLikeTitle } from "../../site/label"
import type { ColumnFacts, Site } from "../../site/types"
import { isFileAddress } from "../../text/file-address"
import { tell } from "./judgement"

/** Links to documents that no list of the page accounts for. */
const loose = ({ links }: Page): number =>
  links.filter(
    ({ region, text, url }) =>
      (region === "list" || region === "body") &&
      (isDocumentAddress(url) || isFileAddress(url) || looksLikeTitle(text)),
  ).length

/** Whether a page says or shows something, however little. */
const saysSomething = (page: Page): boolean => {
  const { images, videos, audios } = page.media
  return isDocument(page) || /[。；]/.test(page.text) || images + videos + audios > 0
}

/** A column without items is blank only where nothing on its pages could be one; else a person looks. */
export function judgeBlank(site: Site, facts: ColumnFacts, pages: readonly Page[]): Judgement {
  const { asOf } = site
  const links = pages.reduce((sum, page) => sum + loose(page), 0)
  if (links > 0) return tell({ facts, verdict: "pending", code: "column.unlisted", values: { links }, asOf })
  return pages.some((page) => saysSomething(page) || isInquiry(page, site.home()))
    ? tell({ facts, verdict: "pending", code: "column.thin", asOf })
    : tell({ facts, verdict: "fail", code: "column.empty", values: { asOf }, asOf })
}
