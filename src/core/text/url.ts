/** Addresses: one form for each page, so that it is fetched once and recognised wherever it is linked. */
import { remembered } from "./remembered"

/** Visitor ids and campaign marks: they change the address, not the page. */
const NOISE_PARAMETERS =
  /^(?:utm_\w+|jsessionid|phpsessid|aspsessionid\w*|sid_?session|spm|from_?source|_t|timestamp|nsukey|isappinstalled)$/i
/** What WeChat adds to the address of a page that was shared; with another value `from` may be the page's own. */
const SHARED_FROM = /^(?:singlemessage|timeline|groupmessage)$/i
const SESSION_IN_PATH = /;(?:jsessionid|sessionid|phpsessid)=[^/?#]*/gi
const INDEX_FILE = /\/(?:index|default)\.(?:s?html?|jsp|aspx?|php)$/i
const MAX_LENGTH = 2000

/** Takes off what tells two spellings of an address apart. Every change reads the address anew: most need none. */
function tidy(url: URL): void {
  if (url.href.includes("#")) url.hash = ""
  if (url.hostname.endsWith(".")) url.hostname = url.hostname.slice(0, -1)
  if (/;|\/\//.test(url.pathname))
    url.pathname = url.pathname.replace(SESSION_IN_PATH, "").replace(/\/{2,}/g, "/")
  if (!url.href.includes("?")) return
  const noisy = [...url.searchParams].filter(
    ([key, value]) => NOISE_PARAMETERS.test(key) || (key === "from" && SHARED_FROM.test(value)),
  )
  for (const [key, value] of noisy) url.searchParams.delete(key, value)
  if (/^\?*$/.test(url.search)) url.search = ""
}

/**
 * The canonical absolute form of a link: http(s) only, host in lower case, no fragment, no default port, no session ids, no empty query.
 * An index page keeps its name: some servers refuse the bare folder, and a splash page at "/" may lead to "/index.html".
 * Null for what is no address of a page (javascript:, mailto:, data:, too long, broken).
 */
export function canonicalUrl(link: string, base?: string): string | null {
  const text = link.trim()
  if (text === "" || text.length > MAX_LENGTH) return null
  let url: URL
  try {
    url = new URL(text.replace(/\\/g, "/"), base)
  } catch {
    return null
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return null
  if (url.hostname === "" || url.username !== "") return null
  tidy(url)
  return url.href.length > MAX_LENGTH ? null : url.href
}

/** Key under which an address is stored: canonical, without scheme (http and https are twins), an index page under its folder. */
export const addressKey: (url: string) => string = remembered((url) => {
  const canonical = canonicalUrl(url) ?? url
  return canonical.replace(/^https?:\/\//, "").replace(INDEX_FILE, "/")
})

/** Whether two addresses name one page, scheme and fragment aside. */
export function sameAddress(a: string, b: string): boolean {
  return addressKey(a) === addressKey(b)
}

/** An address whose host is a name in its usual form: what is no number and has no port. */
const PLAIN_HOST = /^https?:\/\/((?:[a-z0-9-]{1,63}\.){1,10}[a-z][a-z0-9-]{1,62})\//

/** Host with port of an address in lower case, "" where it has none. */
export function hostOf(url: string): string {
  const plain = PLAIN_HOST.exec(url)?.[1]
  if (plain !== undefined) return plain
  try {
    return new URL(url).host.toLowerCase()
  } catch {
    return ""
  }
}

/** Whether a host fits a pattern: `*.gov.cn` fits the bare domain and every host below it, anything else fits itself only. */
export function hostMatches(pattern: string, host: string): boolean {
  const wanted = pattern.toLowerCase()
  const given = host.toLowerCase().replace(/:\d+$/, "")
  if (!wanted.startsWith("*.")) return wanted.replace(/:\d+$/, "") === given
  const domain = wanted.slice(2)
  return given === domain || given.endsWith(`.${domain}`)
}

/** The bare form of a host and its `www.` twin: two names of one site. */
export function siteHosts(host: string): string[] {
  const bare = host.toLowerCase().replace(/^www\./, "")
  return [bare, `www.${bare}`]
}

/** An address as it is, but for its fragment. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf("#")
  return hash < 0 ? url : url.slice(0, hash)
}
