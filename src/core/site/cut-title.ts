/** Titles that a list cuts short: their pages have them whole. */
import type { Entry } from "../page/types"
import type { Read } from "./reading"

const CUT = /(?:…|\.{2,})\s*$/

export const isCut = ({ title }: Pick<Entry, "title">): boolean => CUT.test(title)

/** A row under its whole title, once its page was read. */
export function whole(entry: Entry, read: Read): Entry {
  if (entry.url === null || !isCut(entry)) return entry
  const reading = read(entry.url)
  const title = reading.state === "page" ? reading.page.title : null
  return title === null || CUT.test(title) || title.length <= entry.title.replace(CUT, "").length
    ? entry
    : { ...entry, title }
}
