import type { RunRecord } from "../store/db"
import { settle } from "../store/ledger"
import { listRuns } from "../store/runs"
import { countVisits } from "../store/visits"
import { createLiveRun } from "./live-run"
import type { EnginePorts } from "./ports"
import type { RunsQueue } from "./runs-queue"

/** How often a run is taken up at one and the same page before a person must ask for it. */
const MAX_TIMES = 3

/** Goes on with all that the browser interrupted. Rejects where the database can't be read. */
export async function takeUp(queue: RunsQueue, ports: EnginePorts): Promise<void> {
  const records = await listRuns()
  settle(records.map(({ id }) => id))
  for (const record of records.reverse())
    if (!queue.ids().includes(record.id)) await takeUpOne(record, queue, ports)
  queue.next()
}

/** A run that was on its way: at once, unless it never gets past where it is. */
async function takeUpOne(record: RunRecord, queue: RunsQueue, ports: EnginePorts): Promise<void> {
  if (record.state === "queued") return queue.add(record)
  if (record.state === "stopping") return queue.launch(record)
  if (record.state !== "running") return
  const pages = await countVisits(record.id)
  const times = pages === record.takenUp.pages ? record.takenUp.times + 1 : 1
  const next: RunRecord = { ...record, takenUp: { pages, times } }
  if (times <= MAX_TIMES) return queue.launch(next)
  const error = { code: "interrupted", text: "评查在同一处多次中断，可以点“继续评查”再试" }
  await createLiveRun(next, ports.tell, ports.clock.now).update({ state: "interrupted", error })
}
