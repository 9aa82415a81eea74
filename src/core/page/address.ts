/** Addresses of links as a page writes them. */
import { ownCopy } from "../text/own-copy"
import { remembered } from "../text/remembered"

const MAX_URL = 2000
/** Addresses that are kept at once. */
const MAX_KNOWN = 10_000

/** Answers for the page being read: its readers ask for the same links in turn. */
let pageBase = ""
const onPage = new Map<string, string | null>()

/** The absolute http(s) address of a link without fragment; null for what leads nowhere (`#`, `javascript:`, empty, broken). */
export function absolute(href: string, base: string): string | null {
  if (base !== pageBase || onPage.size >= MAX_KNOWN) {
    pageBase = base
    onPage.clear()
  }
  let url = onPage.get(href)
  if (url === undefined) {
    const resolved = resolve(href, base)
    url = resolved && ownCopy(resolved)
    onPage.set(ownCopy(href), url)
  }
  return url
}

/** Addresses in the form that parsing would give them: most are written so. */
const PLAIN_URL =
  /^https?:\/\/(?:[a-z0-9-]{1,40}\.){1,6}[a-z]{2,10}(?:\/[\w-]+)*\/(?:[\w-]+(?:\.\w+)?)?(?:\?[\w=&-]*)?$/
/** Likewise of paths from the root of a host. */
const PLAIN_PATH = /^(?:\/[\w-]+)*\/(?:[\w-]+(?:\.\w+)?)?(?:\?[\w=&-]*)?$/

/** And of paths from the folder of the page. */
const PLAIN_BELOW = /^\.(?:\/[\w-]+)*\/(?:[\w-]+(?:\.\w+)?)?(?:\?[\w=&-]*)?$/

/** Of an address that another can be resolved against; throws where it is none. Pages saved to a disk name a base that is no http. */
const originOf = remembered((base) => {
  const { origin, protocol } = new URL("/", base)
  return /^https?:$/.test(protocol) ? origin : null
}, 1000)

const folderOf = remembered((base) => {
  const { href, protocol } = new URL(".", base)
  return /^https?:$/.test(protocol) ? href : null
}, 1000)

function resolve(href: string, base: string): string | null {
  const text = href.trim().replace(/\\/g, "/")
  if (
    text === "" ||
    text.startsWith("#") ||
    text.length > MAX_URL ||
    /^(?:javascript|mailto|tel|data|about):/i.test(text)
  )
    return null
  if (PLAIN_URL.test(text) && !text.includes("xn--")) return text
  try {
    if (PLAIN_PATH.test(text)) {
      const origin = originOf(base)
      return origin && origin + text
    }
    if (PLAIN_BELOW.test(text)) {
      const folder = folderOf(base)
      return folder && folder + text.slice(2)
    }
    const url = new URL(text, base)
    if (url.protocol !== "http:" && url.protocol !== "https:") return null
    if (url.href.includes("#")) url.hash = ""
    return url.href
  } catch {
    return null
  }
}

/** Documents have a number in the last part of their address; columns are folders or named pages. */
export function isDocumentAddress(url: string): boolean {
  return /\d[^/]*$/.test(url)
}
