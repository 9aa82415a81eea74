/** The breadcrumb: 您当前的位置 and what follows it. */
import { foldSpace } from "../text/spacing"
import type { Element } from "./element"
import type { Doc } from "./parse"
import type { Run } from "./runs"
import { linesOf } from "./text-of"

const LEAD =
  /^[\s【[(]*(?:您|你)?(?:当前|现在|目前)?(?:所在)?(?:的|所在的)?(?:所在)?位置(?:是|为)?\s*[：:】\]]?\s*/
const NAMES =
  /(?<![a-z])(?:bread_?crumbs?|bread|crumbs?|crumb-nav|curmb|mbx\w*|dqwz|cur_?pos\w*|position|location|list-nav|gk_pos|pos|path|weizhi|wz|local|currentpath)(?= )/
const SEPARATOR = /\s*(?:[>＞»›→]|-+[>＞]|\/|\|| - )+\s*/
const LONGEST = 400
const MAX_PARTS = 12

function parts(text: string): string[] {
  return text
    .replace(LEAD, "")
    .split(SEPARATOR)
    .map((part) => foldSpace(part.replace(LEAD, "")))
    .filter((part) => part !== "" && part.length <= 60)
    .slice(0, MAX_PARTS)
}

function read(element: Element): string[] {
  const lines = linesOf(element, { max: LONGEST + 1 })
  if (lines.join("").length > LONGEST) return []
  return parts(lines.join(" > "))
}

/** A block that begins with 当前位置, widened while the path itself stands outside it. */
function byLead(runs: readonly Run[]): string[] {
  for (const run of runs) {
    if (run.zone === "footer" || run.zone === "hidden" || !LEAD.test(run.text)) continue
    let at: Element = run.element
    for (let up = 0; up < 3; up++) {
      const found = read(at)
      if (found.length > 1) return found
      const outer = at.parent
      if (!outer) break
      at = outer
    }
  }
  return []
}

function byName(doc: Doc): string[] {
  for (const element of doc.elements) {
    const words = element.names.text
    if (!words || !NAMES.test(words)) continue
    const found = read(element)
    if (found.length > 1 && /首页|主页|门户/.test(found[0] ?? "")) return found
  }
  return []
}

/** Labels of the breadcrumb from first to last; empty where the page has none. */
export function readBreadcrumb(doc: Doc, runs: readonly Run[]): string[] {
  const lead = byLead(runs)
  return lead.length > 0 ? lead : byName(doc)
}
