import { type Json, jsonAfter } from "./json"
import type { DataLink, Dialect } from "./types"

const MAX_LINKS = 50
const MAX_COLUMNS = 500

type JsonObject = { [key: string]: Json }

function objects(value: Json | undefined): JsonObject[] {
  if (!Array.isArray(value)) return []
  return value.filter(
    (item): item is JsonObject => item !== null && typeof item === "object" && !Array.isArray(item),
  )
}

function links(value: Json | undefined): DataLink[] {
  return objects(value)
    .slice(0, MAX_LINKS)
    .flatMap(({ url, post_url, title, name }) => {
      const href = url ?? post_url
      const label = title ?? name
      return typeof href === "string" && typeof label === "string" ? [{ href, title: label }] : []
    })
}

/** The column tree: a column with `jump_url` leaves the platform, the others are drawn on its index page by their id. */
function columns(script: string, url: string): DataLink[] {
  const index = /^.{0,300}?\/gkmlpt\//.exec(url)?.[0]
  const found: DataLink[] = []
  const open = objects(jsonAfter(script, /\bTREE\s*:\s*/))
  while (open.length > 0 && found.length < MAX_COLUMNS) {
    const { id, name, jump_url, children } = open.shift() as JsonObject
    if (typeof name !== "string") continue
    if (typeof jump_url === "string" && jump_url !== "") found.push({ href: jump_url, title: name })
    else if (index) found.push({ href: `${index}index#${id}`, title: name })
    open.unshift(...objects(children))
  }
  return found
}

/** The disclosure platform of Guangdong: lists are drawn from an API, tree and document stand in `window._CONFIG`. */
export const gkmlpt: Dialect = {
  id: "gkmlpt",
  recognise: ({ url, script, sources }) =>
    /\/gkmlpt\//.test(url) || (/window\._CONFIG\s*=/.test(script) && /\/gkmlpt\//.test(sources)),
  columns: ({ script, url }) => columns(script, url),
  detail({ script }) {
    const detail = jsonAfter(script, /\bDETAIL\s*:\s*/)
    if (detail === null || typeof detail !== "object" || Array.isArray(detail)) return null
    return { related: links(detail.related_posts), attachments: links(detail.attachment) }
  },
}
