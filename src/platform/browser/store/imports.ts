import type { Visit } from "../../../core/crawl/types"
import type { RunResult } from "../../../core/result/types"
import { type RunRecord, withDb } from "./db"
import { noteRun } from "./ledger"

/** A visit, or a packed body, with the second part of its key. */
export type ImportedPage =
  | { store: "visits"; key: string; value: Visit }
  | { store: "bytes"; key: string; value: Uint8Array }

/** Writes a run that comes from outside, straight to the database: unlike an audit's it is not worth keeping in memory. */
export const createImport = (id: string) => ({
  begin: (record: RunRecord): Promise<void> =>
    withDb(async (db) => {
      await db.put("runs", record, id)
      noteRun(id)
    }),

  pages: (pages: readonly ImportedPage[]): Promise<void> =>
    withDb(async (db) => {
      const tx = db.transaction(["visits", "bytes"], "readwrite")
      tx.done.catch(() => {})
      const puts = pages.map(({ store, key, value }) => tx.objectStore(store).put(value as never, [id, key]))
      await Promise.all([...puts, tx.done])
    }),

  /** Gives false, and writes nothing, where the run was deleted meanwhile. */
  end: (record: RunRecord, result: RunResult): Promise<boolean> =>
    withDb(async (db) => {
      const tx = db.transaction(["runs", "results", "reviews"], "readwrite")
      tx.done.catch(() => {})
      if (!(await tx.objectStore("runs").get(id))) return false
      const reviews = result.reviews.map((review) => tx.objectStore("reviews").put(review, [id, review.rule]))
      await Promise.all([
        ...reviews,
        tx.objectStore("results").put(result, id),
        tx.objectStore("runs").put(record, id),
        tx.done,
      ])
      return true
    }),
})
