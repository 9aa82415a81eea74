/** Saved runs as the commands take them. */
import { bodyOf, type RunFile, readRunFile } from "../core/audit/run-file"
import { RunFileError } from "../core/audit/run-file-flaw"
import type { EarlierPort } from "../core/crawl/revalidate"
import { inputError } from "./exit"
import { readBytes } from "./files"
import { words } from "./words"

/** Reads a saved run; a file that is none is a usage error with the place of its first flaw. */
export async function readRun(name: string): Promise<RunFile> {
  const bytes = await readBytes(name)
  try {
    return readRunFile(bytes)
  } catch (error) {
    if (error instanceof RunFileError) throw inputError(words.badRun(error.where, error.message), name)
    throw error
  }
}

/** What a saved run holds of each address. A body that can't be unpacked is as good as none: the page is asked for whole. */
export function earlierOf(file: RunFile): EarlierPort {
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
