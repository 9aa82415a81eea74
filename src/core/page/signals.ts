/** What a dialect is shown of a page. */
import type { Signals } from "../dialects"
import { attribute } from "./element"
import type { Reading } from "./reading"

/** The strings by which families of content systems are told: addresses, scripts, class and id words. */
export function signalsOf({ doc, url, metas }: Reading): Signals {
  const sources = [...doc.byTag("script"), ...doc.byTag("link"), ...doc.byTag("a")]
    .map((element) => attribute(element, "src") || attribute(element, "href"))
    .filter(Boolean)
    .join("\n")
  return {
    url,
    script: doc.script,
    dataScripts: doc.dataScripts,
    sources,
    scripts: doc.byTag("script"),
    meta: (name) => metas.get(name),
    hasName: (word) => doc.byName(word).length > 0,
    hasTag: (name) => doc.byTag(name).length > 0,
  }
}
