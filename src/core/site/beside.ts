/** Lists of one column that stand beside each other: 规范性文件 here, 政府文件 and 部门文件 there. */
import type { Subject } from "../result/types"
import { addressKey } from "../text/url"
import type { Choice } from "./attempt"
import { type ColumnPages, columnPages } from "./column-pages"
import { rowsOf } from "./entries"
import type { Read } from "./reading"
import type { Candidate } from "./types"

const MAX_BESIDE = 3

/**
 * A choice with the rows of the lists beside it that were read. What is no plain list stays out: a landing page
 * shows the rows of other columns too. Those not read yet are among its parts.
 * @param candidates own candidates, best first
 */
export function withBeside(
  { candidate, worth }: Choice,
  candidates: readonly Candidate[],
  subject: Subject,
  read: Read,
): Choice {
  const known = new Set([candidate, ...worth.parts, ...worth.pages].map(({ url }) => addressKey(url)))
  const others = candidates
    .filter(({ match, url }) => match === "equal" && !known.has(addressKey(url)))
    .slice(0, MAX_BESIDE)
  const parts = others.map(({ url, label }): ColumnPages["parts"][number] => ({
    url,
    via: "column",
    label,
    reading: read(url),
  }))
  const lists = parts.flatMap(({ reading, label }) =>
    reading.state === "page" && reading.page.kind === "list"
      ? columnPages(reading.page, label, subject, read).pages
      : [],
  )
  const pages = [...worth.pages, ...lists.filter(({ url }) => !known.has(addressKey(url)))]
  return {
    candidate,
    worth: {
      ...worth,
      ...rowsOf(pages, candidate.label || candidate.synonym, subject, read),
      pages,
      parts: [...worth.parts, ...parts],
    },
  }
}
