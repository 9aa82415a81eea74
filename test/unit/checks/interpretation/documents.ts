import type { Interpretation, Policy } from "../../../../src/core/checks/interpretation/documents"
import { addressKey } from "../../../../src/core/text/url"
import { ORIGIN, type PageLike, page } from "../../make"

/** A policy that was read. */
export function policy(path: string, title: string, more: Partial<PageLike> = {}): Policy {
  const read = page({ url: path, kind: "policy", title, date: "2020-06-10", ...more })
  const { number, date, source } = read
  return {
    url: read.url,
    title,
    number,
    date,
    source,
    pages: [read],
    related: [],
    keys: [addressKey(read.url)],
  }
}

/** An interpretation that was read. */
export function interpretation(path: string, title: string, more: Partial<PageLike> = {}): Interpretation {
  const read = page({ url: path, kind: "interpretation", title, date: "2020-06-12", ...more })
  const { url, date, source } = read
  return { url, title, date, source, page: read, related: [], key: addressKey(url) }
}

export const at = (path: string): string => new URL(path, ORIGIN).href
