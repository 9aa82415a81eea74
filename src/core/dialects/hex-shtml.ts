/**
 * The system with addresses of 32 hex digits. Its lists come from a search by channel: the page names the channel in a meta, a script puts the
 * address together, `/searchList/{channel}?_isAgg=true&_isJson=true&page=N` -> `{data: {page, rows, total, results: [...]}}`.
 */
import { parseDate } from "../text/date"
import { dayOf } from "./day"
import { countOf, type JsonObject, objectOf, objectsOf, textOf } from "./json"
import type { Answer, Body, Dialect, Row, Signals } from "./types"

const ADDRESS = /\/c\d{5,}\/(?:\d{6}\/)?[0-9a-f]{32}\.shtml|common_list\.shtml/
const SEARCH = /\/(?:searchList|search)\/\w{8,64}$/
/** The address of the search in a script of the page, up to the channel. */
const IN_SCRIPT = /["'`]((?:\/[\w-]{1,30}){0,3}\/(?:searchList|search)\/)["'`$]/
const PAGE_SIZE = /_?page_?size["']?\s{0,3}[:=]\s{0,3}["']?(\d{1,3})\b/i
const USUAL_SIZE = 20
const MAX_RESULTS = 1000

function calls({ meta, script, sources }: Signals): string[] {
  const channel = meta("channelid") ?? ""
  const path =
    IN_SCRIPT.exec(script)?.[1] ?? (/\/xhtml\/js\/render\.js/.test(sources) ? "/searchList/" : null)
  if (!path || !/^\w{8,64}$/.test(channel)) return []
  const size = PAGE_SIZE.exec(script)?.[1] ?? USUAL_SIZE
  return [`${path}${channel}?_isAgg=true&_isJson=true&_pageSize=${size}&_template=index&page=1`]
}

/** The day as printed comes before the moment: they are known to differ. */
function rowOf({ title, url, publishedTimeStr, publishedTime }: JsonObject): Row {
  return {
    href: textOf(url),
    title: textOf(title)
      .slice(0, 1000)
      .replace(/<[^>]{0,200}>/g, ""),
    date: parseDate(textOf(publishedTimeStr)) ?? dayOf(publishedTime),
  }
}

function answer({ url, json }: Body): Answer | null {
  const whole = objectOf(json)
  const data = objectOf(whole?.data) ?? objectOf(objectOf(whole?.results)?.data)
  if (!data || !Array.isArray(data.results)) return null
  const results = objectsOf(data.results, MAX_RESULTS)
  const address = new URL(url)
  const page = Math.max(1, Number(address.searchParams.get("page")) || 1)
  const total = countOf(data.total)
  const size = countOf(data.rows) || Number(address.searchParams.get("_pageSize")) || results.length
  address.searchParams.set("page", String(page + 1))
  const names = new Set(results.map(({ channelName }) => textOf(channelName)))
  return {
    title: names.size === 1 ? [...names][0] : null,
    rows: results.map(rowOf),
    none: results.length === 0 && (total === 0 || page > 1),
    next: results.length > 0 && (total === null || page * size < total) ? address.href : null,
  }
}

export const hexShtml: Dialect = {
  id: "hex-shtml",
  recognise: ({ url, sources, script, meta }) =>
    ADDRESS.test(url) ||
    ADDRESS.test(sources) ||
    /\/[0-9a-f]{32}\/\d{6}\/\w+\.shtml$/.test(url) ||
    (meta("channelid") !== null && IN_SCRIPT.test(script)),
  calls,
  isCall: ({ pathname, searchParams }) => SEARCH.test(pathname) && searchParams.get("_isJson") === "true",
  answer,
}
