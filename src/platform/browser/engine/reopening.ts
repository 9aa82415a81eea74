import type { Subject } from "../../../core/result/types"
import { NamedError } from "../messages"
import { isOpen } from "../phases"
import type { RunRecord } from "../store/db"
import { listRuns } from "../store/runs"
import { budgetAgain, budgetOf, isSpent } from "./budget"

/** Requests that a run may send beyond its budget when a person points at a column. */
const ROOM = 60

/** The run of a site that is under way or in the line, if there is one. */
export async function openRunOf({ origin, pathPrefix }: Subject): Promise<RunRecord | undefined> {
  const same = ({ state, request: { subject } }: RunRecord) =>
    isOpen(state) && subject.origin === origin && subject.pathPrefix === pathPrefix
  // A database that can't be read is no reason not to audit: the run stays in memory, and says so.
  return (await listRuns().catch(() => [])).find(same)
}

/** A run that has ended may go on where it was made here, and no other of its site is open. */
async function refuseWhereNeeded({ id, imported, request }: RunRecord, wish: string): Promise<void> {
  if (imported)
    throw new NamedError("run-imported", `导入的评查记录只能查看和重新判定；${wish}，请在本机重新评查该网站`)
  const going = await openRunOf(request.subject)
  if (going && going.id !== id)
    throw new NamedError("site-busy", `这个网站另有一项评查没有结束；${wish}，请等它结束或先停止它`)
}

const takenUp = { pages: 0, times: 0 }

/**
 * A run as a person asks to go on with it: one that used up its budget gets as much again, others go on with what they have left.
 * Null for one that has nothing left to do, or waits in the line already.
 */
export async function resumed(record: RunRecord): Promise<RunRecord | null> {
  const isOver = record.state === "done" && !isSpent(record)
  if (isOver || record.state === "queued") return null
  await refuseWhereNeeded(record, "要继续这一项")
  return { ...record, takenUp, ...(isSpent(record) ? { budget: budgetAgain(record) } : {}) }
}

/** A run that has ended, with the columns that `point` gives: it may send some requests more for them. */
export async function pointedAt(
  record: RunRecord,
  point: () => Promise<Record<string, string>>,
): Promise<RunRecord> {
  if (isOpen(record.state)) throw new NamedError("run-open", "评查还在进行，请等它结束或停止后再指认栏目")
  await refuseWhereNeeded(record, "要指认栏目")
  const budget = budgetOf(record)
  const maxRequests = Math.max(budget.maxRequests, record.progress.requests + ROOM)
  return {
    ...record,
    request: { ...record.request, pointed: await point() },
    budget: { ...budget, maxRequests },
    takenUp,
    spentMs: 0,
  }
}
