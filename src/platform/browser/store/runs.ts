import type { Review, RunResult } from "../../../core/result/types"
import { keysOf, type RunRecord, withDb } from "./db"

/** Runs, their last result and the reviews given to them. Small: the popup reads these itself. */

export const getRun = (id: string): Promise<RunRecord | undefined> => withDb((db) => db.get("runs", id))

/** All runs, newest first. */
export const listRuns = (): Promise<RunRecord[]> =>
  withDb(async (db) => (await db.getAll("runs")).sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)))

export const putRun = (run: RunRecord): Promise<void> =>
  withDb(async (db) => {
    await db.put("runs", run, run.id)
  })

export const getResult = (id: string): Promise<RunResult | undefined> => withDb((db) => db.get("results", id))

export const putResult = (id: string, result: RunResult): Promise<void> =>
  withDb(async (db) => {
    await db.put("results", result, id)
  })

/** Reviews of a run, by rule id. */
export const listReviews = (id: string): Promise<Review[]> => withDb((db) => db.getAll("reviews", keysOf(id)))

export const putReview = (id: string, review: Review): Promise<void> =>
  withDb(async (db) => {
    await db.put("reviews", review, [id, review.rule])
  })

/** Removes a run with all that was kept of it. */
export const removeRun = (id: string): Promise<void> =>
  withDb(async (db) => {
    const tx = db.transaction(["runs", "results", "visits", "bytes", "reviews"], "readwrite")
    await Promise.all([
      tx.objectStore("runs").delete(id),
      tx.objectStore("results").delete(id),
      tx.objectStore("visits").delete(keysOf(id)),
      tx.objectStore("bytes").delete(keysOf(id)),
      tx.objectStore("reviews").delete(keysOf(id)),
      tx.done,
    ])
  })
