import { createControl, type RunControl } from "../../../core/audit/control"
import type { RunRecord } from "../store/db"
import { carryOut } from "./audit-run"
import { createLiveRun, type LiveRun } from "./live-run"
import type { EnginePorts } from "./ports"

/** A run that is under way, or paused on its way. */
export interface Active {
  live: LiveRun
  control: RunControl
  /** Resolves when its last state is kept. */
  ended: Promise<void>
}

/** Carries out runs one after the other, in the order they came; a paused one lets the next go first. */
export interface RunsQueue {
  active(id: string): Active | undefined
  /** Of all runs that are under way or in the line. */
  ids(): string[]
  /** Puts a run at the end of the line. */
  add(record: RunRecord): Promise<void>
  /** Takes a run out of the line and keeps it in another state. Gives whether it was in the line. */
  withdraw(id: string, state: RunRecord["state"]): Promise<boolean>
  /** Begins with a run at once, past the line. */
  launch(record: RunRecord): void
  /** Lets the next run begin where none is running. To be called when a run was paused. */
  next(): void
  idle(): boolean
}

/** An empty line. */
export function createRunsQueue(ports: EnginePorts): RunsQueue {
  const actives = new Map<string, Active>()
  const line: RunRecord[] = []
  const liveRun = (record: RunRecord) => createLiveRun(record, ports.tell, ports.clock.now)

  function launch(record: RunRecord): void {
    const control = createControl()
    const live = liveRun({
      ...record,
      startedAt: record.startedAt ?? new Date(ports.clock.now()).toISOString(),
    })
    const ended = carryOut(live, ports, control).then(() => {
      actives.delete(record.id)
      next()
    })
    actives.set(record.id, { live, control, ended })
    ports.busy(true)
  }

  function next(): void {
    if ([...actives.values()].some(({ live }) => live.record.state !== "paused")) return
    const record = line.shift()
    if (record) launch({ ...record, state: "running" })
    else if (actives.size === 0) ports.busy(false)
  }

  return {
    active: (id) => actives.get(id),
    ids: () => [...actives.keys(), ...line.map(({ id }) => id)],
    async add(record) {
      const queued: RunRecord = { ...record, state: "queued", error: undefined, finishedAt: null }
      await liveRun(queued).update({})
      line.push(queued)
      next()
    },
    async withdraw(id, state) {
      const at = line.findIndex((one) => one.id === id)
      const [record] = at < 0 ? [] : line.splice(at, 1)
      if (record) await liveRun({ ...record, state }).update({})
      return record !== undefined
    },
    launch,
    next,
    idle: () => actives.size === 0 && line.length === 0,
  }
}
