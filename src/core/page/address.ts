/** Addresses of links as a page writes them. */

const MAX_URL = 2000

/** Answers for the page being read: its readers ask for the same links in turn. */
let pageBase = ""
const onPage = new Map<string, string | null>()

/** The absolute http(s) address of a link without fragment; null for what leads nowhere (`#`, `javascript:`, empty, broken). */
export function absolute(href: string, base: string): string | null {
  if (base !== pageBase) {
    pageBase = base
    onPage.clear()
  }
  let url = onPage.get(href)
  if (url === undefined) {
    url = resolve(href, base)
    onPage.set(href, url)
  }
  return url
}

function resolve(href: string, base: string): string | null {
  const text = href.trim().replace(/\\/g, "/")
  if (
    text === "" ||
    text.startsWith("#") ||
    text.length > MAX_URL ||
    /^(?:javascript|mailto|tel|data|about):/i.test(text)
  )
    return null
  try {
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
