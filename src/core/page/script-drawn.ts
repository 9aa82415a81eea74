/** Pages whose list or text is filled in by scripts: their emptiness proves nothing. */
import { addressKey } from "../text/url"
import { attribute, type Element } from "./element"
import { linksIn, targetOf } from "./links"
import type { Reading } from "./reading"
import { textOf } from "./text-of"

/** Signs that scripts of the page fetch or write its content. */
const DRAWS =
  /\$\s*\.\s*(?:ajax|get|post|getJSON)\s*\(|axios|fetch\s*\(|XMLHttpRequest|new\s+Vue\b|createApp\s*\(|ng-app|angular|document\s*\.\s*write|innerHTML\s*=|\.html\s*\(|\.append\s*\(|\.load\s*\(|\brequire\s*\(\s*\[|querydata|jpaas-/i
const SHELL_TEXT = 400
/** Scripts of the marks in the footer and of visitor counts: every site has them, they draw nothing of the page. */
const MARKS = /jiucuo|conac\.cn|hm\.baidu|cnzz\.com|tongji|zfwzzc/i
/** Links of the page's own substance that make it a directory rather than an empty place. */
const DIRECTORY = 8
/** Calls for data, as against scripts that move what is there. */
const FETCHES =
  /\$\s*\.\s*(?:ajax|get|post|getJSON)\s*\(|axios|fetch\s*\(|XMLHttpRequest|\.load\s*\(|querydata|jpaas-/i
const LIST_PARTS = new Set(["ul", "ol", "dl", "li", "dd", "dt"])

/** The outermost of the lists, one in the other, that an element stands in; null where it stands in none. */
function listAround(element: Element): Element | null {
  let outer: Element | null = null
  for (let at = element.parent; at && (LIST_PARTS.has(at.name) || at.name === "a"); at = at.parent) outer = at
  return outer
}

/** Links that stand in no menu: a list that names the page itself is one, whatever it is called. */
function outsideMenus({ doc, url }: Reading, links: readonly Element[]): Element[] {
  const own = addressKey(url)
  const isSelf = (link: Element) => {
    const target = targetOf(link, doc.base)
    return target !== null && addressKey(target) === own
  }
  const menus = links.filter(isSelf).flatMap((link) => listAround(link) ?? [])
  const inMenus = new Set(menus.flatMap((menu) => linksIn(doc, menu)))
  return links.filter((link) => !inMenus.has(link))
}

/** Whether a list stands there with nothing in it, outside all furniture: the place for what a call brings. */
const hasEmptyList = ({ doc, zones }: Reading): boolean =>
  ["ul", "ol", "tbody"].some((tag) =>
    doc
      .byTag(tag)
      .some(
        (list) =>
          (zones.get(list) ?? null) === null && linksIn(doc, list).length === 0 && textOf(list) === "",
      ),
  )

/** True when the page has neither rows nor text, pictures or links of its own, and scripts that could bring them. */
export function isScriptDrawn(reading: Reading, rows: number): boolean {
  const { doc, runs, main, zones } = reading
  if (rows > 0 || main.text.length > 0 || main.container !== null) return false
  const own = doc
    .byTag("a")
    .filter((link) => (zones.get(link) ?? null) === null && attribute(link, "href") !== "")
  if (own.length >= DIRECTORY && FETCHES.test(doc.script) && hasEmptyList(reading)) return true
  if (outsideMenus(reading, own).length >= DIRECTORY) return false
  const drawing = doc.byTag("script").filter((script) => !MARKS.test(attribute(script, "src")))
  const text = runs.reduce((sum, run) => sum + run.text.length, 0)
  return DRAWS.test(doc.script) || (text < SHELL_TEXT && drawing.length > 0)
}
