/** Where a page points to, and how sure it is that it means it. */
import type { FileLink, Page } from "../../page/types"
import { firstPhrase } from "../../text/phrase"
import { addressKey } from "../../text/url"

export interface PageLinks {
  /** Named as related, linked in the text, or spelled out in the text (政策原文：http://…). */
  sure: Set<string>
  /** In lists beside the text: related documents, but also newest ones and the like. */
  listed: Set<string>
}

/** Headings of blocks that hold the other half of a pair; 政策解读 alone also heads lists of the newest. */
const RELATION = ["政策原文", "文件原文", "原文链接", "相关文件", "相关政策", "相关解读", "解读链接", "关联"]
const MAX_TEXT = 200_000
const ADDRESS = /https?:\/\/[\x21-\x7e]{4,300}/g

const addressesIn = (text: string): string[] =>
  (text.slice(0, MAX_TEXT).match(ADDRESS) ?? []).map((address) => address.replace(/["'<>(),.;\]}]+$/, ""))

/** Address keys of everything a document's pages point to. `relations`: what a directory relates it to, as good as a link of its own. */
export function linksOf(pages: readonly Page[], relations: readonly FileLink[]): PageLinks {
  const sure = new Set(relations.map(({ url }) => addressKey(url)))
  const listed = new Set<string>()
  for (const { related, links, text } of pages) {
    for (const { url } of related) sure.add(addressKey(url))
    for (const address of addressesIn(text)) sure.add(addressKey(address))
    for (const { url, region, block } of links) {
      if (region === "body" || (block && firstPhrase(block, RELATION) !== null)) sure.add(addressKey(url))
      else if (region === "list") listed.add(addressKey(url))
    }
  }
  return { sure, listed }
}
