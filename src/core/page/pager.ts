/** The next page of a list, as the page's own pager names it. */
import { absolute } from "./address"
import { linkText, targetOf } from "./links"
import type { Reading } from "./reading"

const NEXT = /^(?:(?:下一页|下页|后一页|下一頁|next(?:\s*page)?)[>＞›»]{0,2}|[>＞›»]{1,2})$/i

/** Reads the address behind 下一页; null where the page names none. */
export function readNext({ doc, url, zones }: Reading, fromDialect: string | null): string | null {
  for (const element of doc.byTag("a")) {
    if (!NEXT.test(linkText(element).replace(/[\s[\]【】]/g, "")) || zones.get(element) === "footer") continue
    const target = targetOf(element, doc.base)
    if (target && target !== url) return target
  }
  return fromDialect ? absolute(fromDialect, doc.base) : null
}
