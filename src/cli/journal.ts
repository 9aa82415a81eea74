/** `<run file>.part`: what an audit has read so far, so that nothing of it is lost where the audit is killed. */
import { appendFileSync, closeSync, openSync, renameSync, rmSync, statSync } from "node:fs"
import { type JournalHead, journalHead, journalHostLine, journalLine } from "../core/audit/run-journal"
import type { HostNote } from "../core/crawl/host-notes"
import type { Visit } from "../core/crawl/types"
import { callersPath, fileTrouble } from "./files"
import { say } from "./output"
import { line, words } from "./words"

export interface Journal {
  /** Called once it is known whose site it is. What was read before that is written at once. */
  begin(head: JournalHead, before: readonly Visit[], hosts: ReadonlyMap<string, HostNote>): void
  add(visit: Visit): void
  /** A part of what is known of a host is new. */
  addHost(host: string, note: HostNote): void
  /** Takes the file away: the run file has all of it. */
  remove(): void
}

/** Where the journal of a run file lies; null where the run file is no file of a disk (`/dev/stdout`). */
export function journalOf(saveRun: string): string | null {
  const there = statSync(callersPath(saveRun), { throwIfNoEntry: false })
  return there && !there.isFile() ? null : `${saveRun}.part`
}

/** @param bodyOf the body of a visit as run files keep it, where there is one */
export function createJournal(file: string, bodyOf: (visit: Visit) => string | undefined): Journal {
  const path = callersPath(file)
  const withBody = new Set<string>()
  let begun = false
  let open: number | null = null

  const lineOf = (visit: Visit): string => {
    const body = withBody.has(visit.sha256) ? undefined : bodyOf(visit)
    withBody.add(visit.sha256)
    return journalLine(visit, body)
  }

  /** A full disk ends no audit: it goes on without. */
  function write(work: () => void): void {
    try {
      work()
    } catch (error) {
      say(line(words.noJournal(fileTrouble(error)), file))
      open = null
    }
  }

  function append(line: () => string): void {
    const writing = open
    if (writing !== null) write(() => appendFileSync(writing, line()))
  }

  return {
    begin(head, before, hosts) {
      // Written beside the file it takes the place of: that may be the one that the audit goes on from.
      const fresh = `${path}.new`
      write(() => {
        const writing = openSync(fresh, "w")
        appendFileSync(writing, journalHead(head))
        for (const visit of before) appendFileSync(writing, lineOf(visit))
        for (const [host, note] of hosts) appendFileSync(writing, journalHostLine(host, note))
        closeSync(writing)
        renameSync(fresh, path)
        begun = true
        open = openSync(path, "a")
        say(line(words.journal(file)))
      })
      if (!begun) rmSync(fresh, { force: true })
    },
    add: (visit) => append(() => lineOf(visit)),
    addHost: (host, note) => append(() => journalHostLine(host, note)),
    remove() {
      if (open !== null) closeSync(open)
      if (begun) rmSync(path, { force: true })
    },
  }
}
