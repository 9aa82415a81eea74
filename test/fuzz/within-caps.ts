import { MAX_LINKS } from "../../src/core/page/links"
import { MAX_TEXT } from "../../src/core/page/main-text"
import type { Page } from "../../src/core/page/types"

const isAddress = (url: string): boolean => /^https?:\/\//.test(url)

/** What is wrong with a page that the reader made of whatever bytes: too much of something, or no shape that others could rely on. */
export function flawOf(page: Page): string | null {
  if (page.links.length > MAX_LINKS) return `${page.links.length} links`
  if (page.text.length > MAX_TEXT) return `${page.text.length} characters`
  if (page.entries.length > 1000) return `${page.entries.length} entries`
  const bad = [...page.links, ...page.attachments, ...page.related].find(({ url }) => !isAddress(url))
  if (bad) return `address ${bad.url}`
  const dates = [page.date, ...page.entries.map(({ date }) => date)]
  const noDate = dates.find((date) => date !== null && !/^\d{4}-\d\d-\d\d$/.test(date))
  return noDate ? `date ${noDate}` : null
}
