/** Head metas. Names are compared in lower case: sites write SiteName, Sitename and sitename. */
import { ownCopy } from "../text/own-copy"
import { foldSpace } from "../text/spacing"
import { attribute } from "./element"
import type { Doc } from "./parse"

export interface Metas {
  /** Content of the first non-empty meta of one of these names, white space folded; null where there is none. */
  get(...names: string[]): string | null
}

/** Reads `meta[name|property|itemprop|http-equiv][content]`; the first non-empty content of a name stays. */
export function readMetas(doc: Doc): Metas {
  const values = new Map<string, string>()
  for (const element of doc.byTag("meta")) {
    const name =
      attribute(element, "name") || attribute(element, "property") || attribute(element, "http-equiv")
    const content = foldSpace(attribute(element, "content"))
    if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), ownCopy(content))
  }
  return {
    get(...names) {
      for (const name of names) {
        const value = values.get(name.toLowerCase())
        if (value) return value
      }
      return null
    },
  }
}
