/** Saved runs as the commands take them. */
import { bodyOf, readRunFile } from "../core/audit/run-file"
import { RunFileError } from "../core/audit/run-file-flaw"
import { isRunJournal, readRunJournal, type SavedRun } from "../core/audit/run-journal"
import type { EarlierPort } from "../core/crawl/revalidate"
import { hostOf } from "../core/text/url"
import { inputError } from "./exit"
import { readBytes } from "./files"
import { say } from "./output"
import { line, words } from "./words"

/** Reads a saved run, or what is left of one that was broken off; a file that is none is a usage error with the place of its first flaw. */
export async function readRun(name: string): Promise<SavedRun> {
  const bytes = await readBytes(name)
  try {
    return isRunJournal(bytes) ? readRunJournal(bytes) : readRunFile(bytes)
  } catch (error) {
    if (error instanceof RunFileError) throw inputError(words.badRun(error.where, error.message), name)
    throw error
  }
}

/**
 * What a saved run holds of each address. A body that can't be unpacked is as good as none: the page is asked for whole.
 * @param url the site that is audited: a run of another one is of no use, which is said
 */
export function earlierOf(file: SavedRun, url: string): EarlierPort {
  if (!file.visits.some((visit) => hostOf(visit.url) === hostOf(url)))
    say(line(words.sinceOther(file.subject.url)))
  const visits = new Map(file.visits.filter(({ look }) => !look).map((visit) => [visit.url, visit]))
  return async (url) => {
    const visit = visits.get(url)
    if (!visit) return null
    try {
      const bytes = bodyOf(file, visit)
      return bytes && { visit, bytes }
    } catch {
      return null
    }
  }
}
