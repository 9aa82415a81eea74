/** Files that a page hands out in place of a text: which of them are worth reading, and what came of it. */
import { isObstacle } from "../crawl/outcome"
import type { Outcome } from "../crawl/types"
import type { FileLink, Page } from "../page/types"
import type { Lead, Site } from "../site/types"
import { isFileAddress, isReadableFile } from "../text/file-address"
import { rememberedForBoth } from "../text/remembered-for"

/** Files of one page that are read at most. */
const MAX_FILES = 3

/** The files of a page whose text may be read, those first that `first` picks out by their labels; frames may hold one. */
export function readableFiles(
  { attachments, frames }: Page,
  first: (label: string) => boolean = () => false,
): FileLink[] {
  const framed = frames.filter(isFileAddress).map((url) => ({ url, text: "" }))
  const files = [...attachments, ...framed].filter(({ url }) => isReadableFile(url))
  return [...files.filter(({ text }) => first(text)), ...files.filter(({ text }) => !first(text))].slice(
    0,
    MAX_FILES,
  )
}

/** Whether there is a text behind an address: that of a page, or of a file that can be read. */
export const mayHaveText = (url: string): boolean => !isFileAddress(url) || isReadableFile(url)

/** Leads to those of the files that were not asked for. `likely`: 0..1, as in `Lead`. */
export const fileLeads = (site: Site, files: readonly FileLink[], note: string, likely = 0.7): Lead[] =>
  files
    .filter(({ url }) => site.visit(url) === undefined)
    .map(({ url }) => ({ url, likely, via: "attachment", note }))

/** The first file that was asked for and whose text is kept from us, with what keeps it. */
export function fileObstacle(
  site: Site,
  files: readonly FileLink[],
): { file: FileLink; outcome: Outcome } | null {
  for (const file of files) {
    const outcome = site.visit(file.url)?.outcome
    if (outcome !== undefined && isObstacle(outcome)) return { file, outcome }
  }
  return null
}

/** The page of a file as of the day on which it was handed out: files seldom say when they were published. */
export const handedOut = rememberedForBoth(
  (file: Page, date: string | null): Page => (date === null || date === file.date ? file : { ...file, date }),
)
