/** What it says of a column that nothing could be read from it. */
import type { Link, Page } from "../../page/types"
import type { Judgement } from "../../result/types"
import { isInquiry } from "../../site/appraise"
import { isDocument, isDocumentAddress, looksLikeTitle } from "../../site/label"
import type { ColumnFacts, Site } from "../../site/types"
import { isFileAddress } from "../../text/file-address"
import { addressKey, hostOf } from "../../text/url"
import { tell } from "./judgement"
import { pointerOf } from "./pointer"

/** Labels of menus are shorter. */
const LEAST_TITLE = 8

/** Whether a link leads to something in the page's own folder, by a name as long as a title. The root is nobody's folder. */
function isOwnRow(page: Page, { text, url }: Link): boolean {
  const folder = new URL(".", page.url)
  return (
    folder.pathname !== "/" && url.startsWith(folder.href) && !url.endsWith("/") && text.length >= LEAST_TITLE
  )
}

/**
 * Links to documents that no list of the page accounts for. One or two rows without dates look like part of a menu:
 * there, what lies in the column's own folder counts.
 */
const loose = (page: Page): number =>
  page.links.filter((link) =>
    link.region === "list" || link.region === "body"
      ? isDocumentAddress(link.url) || isFileAddress(link.url) || looksLikeTitle(link.text)
      : link.region === "nav" && isOwnRow(page, link),
  ).length

/** Links that leave the site, beyond those of the home page: what others keep on the matter is listed there. */
function leaving(page: Page, home: Page | null): number {
  const frame = new Set(home?.links.map(({ url }) => addressKey(url)))
  return page.links.filter(
    ({ region, url }) =>
      region !== "footer" && hostOf(url) !== hostOf(page.url) && !frame.has(addressKey(url)),
  ).length
}
/** Fewer are badges and mirrors. */
const LEAST_LEAVING = 3

/** Whether a page says or shows something, however little. */
const saysSomething = (page: Page): boolean => {
  const { images, videos, audios } = page.media
  return isDocument(page) || /[。；]/.test(page.text) || images + videos + audios > 0
}

/** A column without items is blank only where nothing on its pages could be one; else a person looks. */
export function judgeBlank(site: Site, facts: ColumnFacts, pages: readonly Page[]): Judgement {
  const { asOf } = site
  const away = pages.reduce((sum, page) => sum + leaving(page, site.home()), 0)
  const links = pages.reduce((sum, page) => sum + loose(page), 0) || (away < LEAST_LEAVING ? 0 : away)
  const pointer = pointerOf(site, facts)
  if (pointer) {
    const values = { host: hostOf(pointer.url) }
    return tell({ facts, verdict: "pending", code: "column.external-other", values, asOf })
  }
  if (links > 0) return tell({ facts, verdict: "pending", code: "column.unlisted", values: { links }, asOf })
  return pages.some((page) => saysSomething(page) || isInquiry(page, site.home()))
    ? tell({ facts, verdict: "pending", code: "column.thin", asOf })
    : tell({ facts, verdict: "fail", code: "column.empty", values: { asOf }, asOf })
}
