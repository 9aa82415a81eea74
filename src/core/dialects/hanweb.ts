import type { Dialect, Signals } from "./types"

const MAX_ROWS = 500
const RECORD = /<record>([\s\S]{1,20000}?)<\/record>/gi

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

function records({ dataScripts }: Signals): string[] {
  return dataScripts
    .filter((data) => data.includes("<record"))
    .flatMap((data) =>
      [...data.slice(0, 1_000_000).matchAll(RECORD)].map((match) => fragment(match[1] as string)),
    )
    .slice(0, MAX_ROWS)
}

/** Hanweb jcms with jpage lists: the rows of the first pages stand in a data script. */
export const hanweb: Dialect = {
  id: "hanweb",
  recognise: (signals) =>
    /\/(?:col\/col\d+|art\/\d{4}\/\d{1,2}\/\d{1,2}\/art_\d+_\d+)/.test(signals.url) ||
    signals.dataScripts.some((data) => data.includes("<recordset") || data.includes("<datastore")) ||
    /\/module\/(?:web\/jpage|jslib)|jpage\.js/.test(signals.sources),
  fragments: records,
  next({ dataScripts }) {
    const group = dataScripts
      .map((data) => /<nextgroup>([\s\S]{1,2000}?)<\/nextgroup>/i.exec(data)?.[1])
      .find(Boolean)
    return /href\s*=\s*["']([^"']{1,1000})["']/.exec(group ?? "")?.[1]?.replace(/&amp;/g, "&") ?? null
  },
}
