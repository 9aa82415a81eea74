/** Script files that may write the menus of a page: portals share a header that way. */
import { hostOf } from "../text/url"
import { absolute } from "./address"
import { attribute } from "./element"
import type { Doc } from "./parse"
import type { Link } from "./types"

/** A page with so many links in its menus shows them itself. */
const MENU = 5
const MAX_FILES = 3
/** Names that such files bear; libraries and counters have others. */
const NAME = /(?:nav|menu|head(?:er)?|top|daohang|dh|banner|lanmu|channel)[\w.-]{0,30}\.js(?:\?|$)/i

/** Addresses of the files on the page's own host; none where the page shows menus. */
export function readMenuScripts(doc: Doc, links: readonly Link[]): string[] {
  if (links.filter(({ region }) => region === "nav").length >= MENU) return []
  const files = doc
    .byTag("script")
    .flatMap((script) => absolute(attribute(script, "src"), doc.base) ?? [])
    .filter((url) => NAME.test(url) && hostOf(url) === hostOf(doc.base))
  return [...new Set(files)].slice(0, MAX_FILES)
}
