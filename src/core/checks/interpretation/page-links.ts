/** Where a page points to, and how sure it is that it means it. */
import type { Page } from "../../page/types"
import { addressKey } from "../../text/url"

export interface PageLinks {
  /** Named as related, linked in the text, or spelled out in the text (政策原文：http://…). */
  sure: Set<string>
  /** In lists beside the text: related documents, but also newest ones and the like. */
  listed: Set<string>
}

const MAX_TEXT = 200_000
const ADDRESS = /https?:\/\/[\x21-\x7e]{4,300}/g

const addressesIn = (text: string): string[] =>
  (text.slice(0, MAX_TEXT).match(ADDRESS) ?? []).map((address) => address.replace(/["'<>(),.;\]}]+$/, ""))

/** Address keys of everything a document's pages point to. */
export function linksOf(pages: readonly Page[]): PageLinks {
  const sure = new Set<string>()
  const listed = new Set<string>()
  for (const { related, links, text } of pages) {
    for (const { url } of related) sure.add(addressKey(url))
    for (const address of addressesIn(text)) sure.add(addressKey(address))
    for (const { url, region } of links) {
      if (region === "body") sure.add(addressKey(url))
      if (region === "list") listed.add(addressKey(url))
    }
  }
  return { sure, listed }
}
