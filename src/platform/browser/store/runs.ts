import type { Review, RunResult } from "../../../core/result/types"
import { auditStores, destroyDatabase, keysOf, type RunRecord, withDb } from "./db"
import { forgetRuns, noteRun } from "./ledger"
import { drop, forget, load, loadAll, save, saveTogether } from "./pending"

/** Runs, their last result and the reviews given to them. Small: the popup reads these itself. */

/** A record that some other program or a damaged disk left is no run. */
const isRun = (value: Partial<RunRecord>): boolean =>
  typeof value.id === "string" &&
  typeof value.state === "string" &&
  typeof value.createdAt === "string" &&
  typeof value.request?.subject?.origin === "string" &&
  typeof value.progress?.pages === "number"

/** A run by its id; undefined where there is none, or its record is damaged. */
export async function getRun(id: string): Promise<RunRecord | undefined> {
  const run = await load("runs", id)
  return run && isRun(run) ? run : undefined
}

/** All runs, newest first. */
export async function listRuns(): Promise<RunRecord[]> {
  const runs = [...(await loadAll("runs")).values()].filter(isRun)
  return runs.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
}

/** Keeps a run, and what it found where that is given; in memory where the database does not take them (see pending.ts). */
export function putRun(run: RunRecord, result?: RunResult): Promise<void> {
  noteRun(run.id)
  return saveTogether([
    ...(result ? [{ store: "results", key: run.id, value: result } as const] : []),
    { store: "runs", key: run.id, value: run },
  ])
}

export const getResult = (id: string): Promise<RunResult | undefined> => load("results", id)

/** Reviews of a run, by rule id. */
export const listReviews = async (id: string): Promise<Review[]> => [
  ...(await loadAll("reviews", id)).values(),
]

export const putReview = (id: string, review: Review): Promise<void> =>
  save("reviews", [id, review.rule], review)

export const removeReview = (id: string, rule: string): Promise<void> => forget("reviews", [id, rule])

/** Removes a run with all that was kept of it. */
export function removeRun(id: string): Promise<void> {
  forgetRuns([id])
  return drop(id, () =>
    withDb(async (db) => {
      const tx = db.transaction(
        ["runs", "results", "ruleSets", "visits", "hosts", "bytes", "reviews"],
        "readwrite",
      )
      await Promise.all([
        tx.objectStore("runs").delete(id),
        tx.objectStore("results").delete(id),
        tx.objectStore("ruleSets").delete(id),
        tx.objectStore("visits").delete(keysOf(id)),
        tx.objectStore("hosts").delete(keysOf(id)),
        tx.objectStore("bytes").delete(keysOf(id)),
        tx.objectStore("reviews").delete(keysOf(id)),
        tx.done,
      ])
    }),
  )
}

/** Removes all that audits left: runs with their pages, reviews, and where columns are. Settings and rule files stay. */
export function removeAllRuns(): Promise<void> {
  forgetRuns("all")
  return drop(null, () =>
    withDb(async (db) => {
      const tx = db.transaction(auditStores, "readwrite")
      await Promise.all([...auditStores.map((store) => tx.objectStore(store).clear()), tx.done])
    }),
  )
}

/** Removes everything the extension keeps, settings and rule files included; of use where the database is damaged. */
export function removeEverything(): Promise<void> {
  forgetRuns("all")
  return drop(null, destroyDatabase)
}
