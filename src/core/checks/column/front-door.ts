/** Front doors of other organisations' hosts, to which a column's name leads. */
import type { Page } from "../../page/types"
import type { Site } from "../../site/types"
import { placeIn } from "../unit"

const MAX_TEXT = 20_000
const MAX_LINKS = 500

/** Whether the audited unit may have a part in what lies behind a front door: its page names the unit's place, where that is known. */
export function mayHoldUnit({ subject }: Site, page: Page | null): boolean {
  const place = placeIn(subject.name)
  if (place === null) return true
  if (page === null) return false
  const { links, site, text, title } = page
  const labels = links.slice(0, MAX_LINKS).map((link) => link.text)
  return [title, site.name, text.slice(0, MAX_TEXT), ...labels].some((words) => words?.includes(place))
}
