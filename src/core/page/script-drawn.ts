/** Pages whose list or text is filled in by scripts: their emptiness proves nothing. */
import { attribute } from "./dom"
import type { Reading } from "./reading"

/** Signs that scripts of the page fetch or write its content. */
const DRAWS =
  /\$\s*\.\s*(?:ajax|get|post|getJSON)\s*\(|axios|fetch\s*\(|XMLHttpRequest|new\s+Vue\b|createApp\s*\(|ng-app|angular|document\s*\.\s*write|innerHTML\s*=|\.html\s*\(|\.append\s*\(|\.load\s*\(|\brequire\s*\(\s*\[|querydata|jpaas-/i
const SHELL_TEXT = 400
/** Scripts of the marks in the footer and of visitor counts: every site has them, they draw nothing of the page. */
const MARKS = /jiucuo|conac\.cn|hm\.baidu|cnzz\.com|tongji|zfwzzc/i
/** Links of the page's own substance that make it a directory rather than an empty place. */
const DIRECTORY = 8

/** True when the page has neither rows nor text, pictures or links of its own, and scripts that could bring them. */
export function isScriptDrawn({ doc, runs, main, zones }: Reading, rows: number): boolean {
  if (rows > 0 || main.text.length > 0 || main.container !== null) return false
  const own = doc
    .byTag("a")
    .filter((link) => (zones.get(link) ?? null) === null && attribute(link, "href") !== "")
  if (own.length >= DIRECTORY) return false
  const drawing = doc.byTag("script").filter((script) => !MARKS.test(attribute(script, "src")))
  const text = runs.reduce((sum, run) => sum + run.text.length, 0)
  return DRAWS.test(doc.script) || (text < SHELL_TEXT && drawing.length > 0)
}
