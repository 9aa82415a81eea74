/** Titles that a list cuts short: their pages have them whole. */
import type { Entry } from "../page/types"
import { normaliseTitle } from "../text/title"
import type { Read } from "./reading"

const CUT = /(?:…|\.{2,})\s*$/

export const isCut = ({ title }: Pick<Entry, "title">): boolean => CUT.test(title)

/** A row under its whole title, once its page was read and has it: many pages bear the name of the site, or of the column, in its place. */
export function whole(entry: Entry, read: Read): Entry {
  if (entry.url === null || !isCut(entry)) return entry
  const reading = read(entry.url)
  const title = reading.state === "page" ? reading.page.title : null
  const shown = normaliseTitle(entry.title)
  return title !== null && shown !== "" && !CUT.test(title) && normaliseTitle(title).includes(shown)
    ? { ...entry, title }
    : entry
}
