/** Markup to a page with the indexes that all its readers share. */
import { Parser } from "htmlparser2"
import type { Element, Sheet } from "./element"
import { PageBuilder } from "./page-builder"
import type { Stretch } from "./stretches"

/** Elements are listed in document order; look-ups are in lower case. */
export interface Doc extends Sheet {
  /** Address that links are resolved against: `<base href>` of the page, else its own. */
  base: string
  /** Elements that may lead somewhere or name an address: `option`, `file`, and all with an attribute for it. */
  addressed: readonly Element[]
  byTag(name: string): readonly Element[]
  /** Elements with this word in class or id. */
  byName(word: string): readonly Element[]
  /** The text in pieces: what stands between the borders of two blocks, and empty cells. */
  stretches: readonly Stretch[]
  /** Inline scripts, joined for searches; capped. */
  script: string
  /** Inline scripts that hold markup or data of their own (`text/xml`, `text/html`). */
  dataScripts: readonly string[]
}

const NONE: readonly Element[] = []

function baseOf(elements: readonly Element[], url: string): string {
  const href = elements.map((element) => element.value("href")).find(Boolean)
  try {
    return href ? new URL(href, url).href : url
  } catch {
    return url
  }
}

/** Elements by the words of their lists of names, worked out when the first is asked for. */
function byWords(
  lists: ReadonlyMap<readonly string[], readonly Element[]>,
): (word: string) => readonly Element[] {
  let known: Map<string, (readonly Element[])[]> | null = null
  return (word) => {
    if (!known) {
      known = new Map()
      for (const [words, elements] of lists)
        for (const one of words) {
          const others = known.get(one)
          if (others) others.push(elements)
          else known.set(one, [elements])
        }
    }
    const [first = NONE, ...others] = known.get(word) ?? []
    return others.length === 0 ? first : [first, ...others].flat().sort((a, b) => a.start - b.start)
  }
}

/** Parses a page. Takes anything, throws nothing. */
export function parse(markup: string, url: string): Doc {
  const page = new PageBuilder()
  new Parser(page, { lowerCaseTags: true, lowerCaseAttributeNames: false, decodeEntities: true }).end(markup)
  return {
    text: page.text,
    base: baseOf(page.tags.get("base") ?? NONE, url),
    elements: page.elements,
    addressed: page.addressed,
    stretches: page.stretches.all,
    byTag: (name) => page.tags.get(name) ?? NONE,
    byName: byWords(page.lists),
    script: page.scripts.join("\n"),
    dataScripts: page.dataScripts,
  }
}
