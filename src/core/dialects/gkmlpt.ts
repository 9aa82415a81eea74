import { type Json, jsonAfter } from "./json"
import type { Detail, Dialect } from "./types"

const MAX_LINKS = 50

function list(value: Json | undefined, title: string, href: string): Detail["related"] {
  if (!Array.isArray(value)) return []
  return value.slice(0, MAX_LINKS).flatMap((item) => {
    if (item === null || typeof item !== "object" || Array.isArray(item)) return []
    const address = item[href] ?? item.post_url
    const name = item[title] ?? item.name
    return typeof address === "string" && typeof name === "string" ? [{ href: address, title: name }] : []
  })
}

/** The disclosure platform of Guangdong: lists are drawn from an API, a document carries its facts in `window._CONFIG`. */
export const gkmlpt: Dialect = {
  id: "gkmlpt",
  recognise: ({ url, script, sources }) =>
    /\/gkmlpt\//.test(url) || (/window\._CONFIG\s*=/.test(script) && /\/gkmlpt\//.test(sources)),
  detail({ script }) {
    const detail = jsonAfter(script, /\bDETAIL\s*:\s*/)
    if (detail === null || typeof detail !== "object" || Array.isArray(detail)) return null
    return {
      related: list(detail.related_posts, "title", "url"),
      attachments: list(detail.attachment, "name", "url"),
    }
  },
}
