/** What an audit keeps of what it reads: in memory, and on the disk as it comes where a run file is asked for. */
import { createRecord } from "../core/audit/record"
import { packBody, writeRunFile } from "../core/audit/run-file"
import type { JournalHead, SavedRun } from "../core/audit/run-journal"
import type { RunRecord } from "../core/audit/types"
import type { Fetched } from "../core/crawl/conclude"
import { createHostNotes, type HostNote, type HostNotes } from "../core/crawl/host-notes"
import type { CallRecord } from "../core/crawl/tried-calls"
import type { Visit } from "../core/crawl/types"
import type { RunResult } from "../core/result/types"
import { writeOut } from "./files"
import { createJournal, journalOf } from "./journal"

export interface Keeper {
  /** Begins with the visits of the run that is gone on with. */
  record: RunRecord
  /** The same record, for data calls that are tried on the way of other visits. */
  calls: CallRecord
  /** What hosts have said of how to be asked, those of the run that is gone on with to begin with. */
  hosts: HostNotes
  keepBody(fetched: Fetched): void
  begin(head: JournalHead): void
  /** Writes the run file. Gives the full paths of the files it made. */
  save(result: RunResult): Promise<string[]>
}

/** @param saveRun name of the run file, where one is asked for */
export function createKeeper(saveRun: string | undefined, resumed: SavedRun | null): Keeper {
  const record = createRecord(resumed?.visits)
  const bodies: Record<string, string> = { ...resumed?.bodies }
  const journalFile = saveRun === undefined ? null : journalOf(saveRun)
  const journal = journalFile === null ? null : createJournal(journalFile, ({ sha256 }) => bodies[sha256])
  const known = new Map<string, HostNote>(resumed?.hosts)
  const hosts = createHostNotes(known, resumed?.visits, (host, note, part) => {
    known.set(host, note)
    journal?.addHost(host, part)
  })
  let head: JournalHead

  async function put(visit: Visit): Promise<void> {
    await record.put(visit)
    journal?.add(visit)
  }

  function keepBody({ visit, bytes }: Fetched): void {
    if (saveRun !== undefined && bytes) bodies[visit.sha256] ??= packBody(bytes)
  }

  return {
    record: { get: record.get, put },
    calls: {
      get: (url) => record.get({ url }),
      async put(fetched) {
        keepBody(fetched)
        await put(fetched.visit)
      },
    },
    hosts,
    keepBody,
    begin(given) {
      head = given
      journal?.begin(head, record.visits(), known)
    },
    async save(result) {
      if (saveRun === undefined) return []
      const file = { ...head, cut: result.cut, visits: record.visits(), bodies, result }
      const written = await writeOut(saveRun, writeRunFile(file, { gzip: /\.gz$/i.test(saveRun) }))
      journal?.remove()
      return [written]
    },
  }
}
