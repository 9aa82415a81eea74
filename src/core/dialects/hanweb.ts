/**
 * Hanweb jcms with jpage lists. The rows of the first pages stand in a data script; a call brings the following ones by their numbers. Scripts send its
 * parameters in the body of a POST; the same parameters in the address do as well.
 */
import { pairsOf } from "./literal"
import type { Answer, Body, Dialect, Signals } from "./types"

const MAX_ROWS = 500
const MAX_DATA = 1_000_000
const CONFIG = /\.jpage\(\s{0,20}\{([\s\S]{1,3000}?)\}\s{0,20}\)/
const PARAMETERS = /(?:ajaxParam|proxyParam|params?)["']?\s{0,3}:\s{0,3}\{([^}]{1,2000})\}?/i

/** Records may be CDATA, plain markup, or markup with escaped brackets. */
function fragment(record: string): string {
  const inner = record.replace(/^\s*<!\[CDATA\[/, "").replace(/\]\]>\s*$/, "")
  return /^\s*&lt;/.test(inner)
    ? inner
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, "&")
    : inner
}

function recordsIn(data: string): string[] {
  const [, ...pieces] = data.slice(0, MAX_DATA).split(/<record>/i, MAX_ROWS + 1)
  return pieces.flatMap((piece) => {
    const end = piece.search(/<\/record>/i)
    return end > 0 ? [fragment(piece.slice(0, end))] : []
  })
}

const records = ({ dataScripts }: Pick<Signals, "dataScripts">): string[] =>
  dataScripts.flatMap(recordsIn).slice(0, MAX_ROWS)

/** The address that a data script names for what follows. */
function nextGroup(data: string): string | null {
  const group = /<nextgroup>([\s\S]{1,2000}?)<\/nextgroup>/i.exec(data)?.[1]
  return /href\s*=\s*["']([^"']{1,1000})["']/.exec(group ?? "")?.[1]?.replace(/&amp;/g, "&") ?? null
}

interface List {
  total: number | null
  /** The call for the records from a number on, a group of pages at a time. */
  callFrom(start: number): string
}

/** The list that a script of the page sets up. */
function listOf({ script }: Pick<Signals, "script">): List | null {
  const config = CONFIG.exec(script)?.[1]
  const parameters = PARAMETERS.exec(config ?? "")?.[1]
  if (!config || !parameters) return null
  const settings = pairsOf(config.replace(parameters, ""))
  const address = settings.get("proxyUrl")
  const perPage = Number(settings.get("perPage"))
  if (!address || !(perPage > 0)) return null
  const group = perPage * (Number(settings.get("groupSize")) || 1)
  const fixed = new URLSearchParams([...pairsOf(parameters)])
  return {
    total: settings.has("totalRecord") ? Number(settings.get("totalRecord")) : null,
    callFrom: (start) =>
      `${address}?startrecord=${start}&endrecord=${start + group - 1}&perpage=${perPage}&${fixed}`,
  }
}

function next(signals: Signals): string | null {
  const shown = records(signals).length
  const list = listOf(signals)
  if (list?.total != null) return shown > 0 && shown < list.total ? list.callFrom(shown + 1) : null
  return signals.dataScripts.map(nextGroup).find((href) => href !== null) ?? null
}

/** The call for the records after those of a call, where it was made by numbers. */
function following(url: string, count: number, total: number | null): string | null {
  const address = new URL(url)
  const [start, end] = ["startrecord", "endrecord"].map((name) => Number(address.searchParams.get(name)))
  if (!start || !end || end < start || count === 0) return null
  const size = end - start + 1
  if (total === null ? count < size : end >= total) return null
  address.searchParams.set("startrecord", String(end + 1))
  address.searchParams.set("endrecord", String(end + size))
  return address.href
}

function answer({ url, text, json }: Body): Answer | null {
  if (json !== null) return null
  const fragments = recordsIn(text)
  const stated = /<totalrecord>\s{0,10}(\d{1,8})/i.exec(text)?.[1]
  const total = stated === undefined ? null : Number(stated)
  return {
    fragments,
    none: fragments.length === 0 && total === 0,
    next: following(url, fragments.length, total) ?? nextGroup(text),
  }
}

export const hanweb: Dialect = {
  id: "hanweb",
  recognise: (signals) =>
    /\/(?:col\/col\d+|art\/\d{4}\/\d{1,2}\/\d{1,2}\/art_\d+_\d+)/.test(signals.url) ||
    signals.dataScripts.some((data) => data.includes("<recordset") || data.includes("<datastore")) ||
    /\/module\/(?:web\/jpage|jslib)|jpage\.js/.test(signals.sources),
  fragments: records,
  next,
  calls(signals) {
    const list = listOf(signals)
    return list && records(signals).length === 0 ? [list.callFrom(1)] : []
  },
  isCall: ({ pathname }) => /\/jpage\/dataproxy\.jsp$/.test(pathname),
  answer,
}
