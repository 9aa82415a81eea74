/** Where a page sends its visitor at once. */
import { absolute } from "./address"
import type { Reading } from "./reading"

/** A page with less text than this, and a script that leaves it, is a jump and no page. */
const SHELL_TEXT = 200
const LEAVE =
  /(?:(?:window|self|top|parent|document)\s*\.\s*)*location(?:\s*\.\s*href)?\s*=\s*['"]([^'"]{1,1000})['"]|location\s*\.\s*(?:replace|assign)\s*\(\s*['"]([^'"]{1,1000})['"]/g
/** Editions for telephones, where a script sends visitors by their browser. */
const MOBILE = /^https?:\/\/(?:m|wap|3g|mobile)\.|\/(?:m|wap|mobile|phone)(?:\/|$)/i

/** Reads the target of a meta refresh (within 10 s), or of an immediate script redirect in a page without text of its own. */
export function readRedirect({ doc, metas, runs, url }: Reading): string | null {
  const refresh = /^\s*(\d{1,3})\s*[;,]\s*url\s*=\s*['"]?\s*([^'"\s]{1,1000})/i.exec(
    metas.get("refresh") ?? "",
  )
  if (refresh && Number(refresh[1]) <= 10) {
    const target = absolute(refresh[2] as string, doc.base)
    if (target && target !== url) return target
  }
  const length = runs.reduce((sum, { text }) => sum + text.length, 0)
  if (length > SHELL_TEXT) return null
  const targets = [...doc.script.matchAll(LEAVE)]
    .map((leave) => absolute(leave[1] ?? leave[2] ?? "", doc.base))
    .filter((target) => target !== null && target !== url)
  return targets.find((target) => target !== null && !MOBILE.test(target)) ?? targets[0] ?? null
}
