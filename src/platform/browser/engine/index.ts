import { who } from "../../../core/audit/who"
import { type Handlers, NamedError } from "../messages"
import { reviewed } from "../reviewed"
import type { RunRecord } from "../store/db"
import { unsavedRuns } from "../store/pending"
import { pointedOn } from "../store/pointed"
import {
  getResult,
  getRun,
  listReviews,
  putReview,
  removeAllRuns,
  removeEverything,
  removeReview,
  removeRun,
} from "../store/runs"
import { defaultSettings, getSettings } from "../store/settings"
import type { HeldRun, RunRequest } from "../types"
import { filesOf } from "./files"
import { createLiveRun, noticesOf } from "./live-run"
import type { EnginePorts } from "./ports"
import { openRunOf, pointedAt, resumed } from "./reopening"
import { createRunsQueue } from "./runs-queue"
import { takeUp } from "./take-up"
import { createTurns } from "./turns"

/** A database that does not answer at the start is looked at again so often: another page may let go of it. */
const TAKE_UP_TRIES = 40
const TAKE_UP_REST_MS = 3000

export interface Engine {
  handlers: Handlers<"engine">
  /** Goes on with what the browser interrupted, as soon as the database can be read. To be called once, at the start. */
  takeUp(): Promise<void>
  /** Goes on with a run that has ended, with the columns that `point` gives. What it has read is not asked for again. */
  goOn(id: string, point: () => Promise<Record<string, string>>): Promise<void>
  /** Whether nothing is under way, and nothing is in memory alone: the document may be closed. */
  idle(): boolean
}

/**
 * Audits in the background of the browser. A site has one open run at most. All that the engine knows is in the database:
 * it may be closed at any moment, and a new one goes on where it was.
 */
export function createEngine(ports: EnginePorts): Engine {
  const queue = createRunsQueue(ports)
  const inTurn = createTurns()

  async function stored(id: string): Promise<RunRecord> {
    const record = await getRun(id)
    if (!record) throw new NamedError("no-run", "没有这条评查记录，可能已被删除")
    return record
  }

  async function start(request: RunRequest): Promise<string> {
    await ports.ruleSet(request.packIds)
    const going = await openRunOf(request.subject)
    if (going) return going.id
    const id = crypto.randomUUID()
    await queue.add({
      id,
      request: { ...request, pointed: await pointedOn(request.subject).catch(() => ({})) },
      state: "queued",
      progress: { pages: 0, requests: 0, decided: 0, applicable: 0, current: null },
      createdAt: new Date(ports.clock.now()).toISOString(),
      startedAt: null,
      finishedAt: null,
      score: null,
      settings: await getSettings().catch(() => defaultSettings),
      takenUp: { pages: 0, times: 0 },
    })
    return id
  }

  async function pause(id: string): Promise<void> {
    const active = queue.active(id)
    if (!active) return void (await queue.withdraw(id, "paused"))
    if (active.live.record.state !== "running") return
    active.control.pause()
    await active.live.update({ state: "paused" })
    queue.next()
  }

  async function resume(id: string): Promise<void> {
    const active = queue.active(id)
    if (active) {
      if (active.live.record.state !== "paused") return
      await active.live.update({ state: "running" })
      return active.control.resume()
    }
    const again = await resumed(await stored(id))
    if (again) await queue.add(again)
  }

  async function stop(id: string): Promise<void> {
    const active = queue.active(id)
    if (active) {
      await active.live.update({ state: "stopping" })
      return active.control.stop()
    }
    if (await queue.withdraw(id, "stopped")) return
    const record = await stored(id)
    if (record.state === "paused" || record.state === "interrupted")
      queue.launch({ ...record, state: "stopping" })
  }

  /** Ends runs without a word on what they found. */
  async function end(ids: string[]): Promise<void> {
    for (const id of ids) {
      await queue.withdraw(id, "stopped")
      const active = queue.active(id)
      active?.control.stop()
      await active?.ended
    }
  }

  async function remove(ids: string[] | "all"): Promise<void> {
    await end(ids === "all" ? queue.ids() : ids)
    if (ids === "all") return removeAllRuns()
    for (const id of ids) await removeRun(id)
  }

  async function held(): Promise<HeldRun[]> {
    const unsaved = unsavedRuns()
    const ids = [...new Set([...queue.ids(), ...unsaved])]
    return Promise.all(
      ids.map(async (id) => {
        const live = queue.active(id)?.live
        return {
          summary: live?.told ?? (await stored(id)),
          notices: live?.notices() ?? noticesOf(false),
          // None yet is what a database that can't be read comes to.
          result: unsaved.has(id) ? ((await getResult(id).catch(() => null)) ?? null) : null,
        }
      }),
    )
  }

  /** Changes the reviews of a run, and tells what its result comes to with them. */
  async function review(id: string, change: () => Promise<void>): Promise<void> {
    const result = await getResult(id)
    if (!result) throw new NamedError("no-result", "这次评查还没有结果，不能复核")
    await change()
    const live = queue.active(id)?.live ?? createLiveRun(await stored(id), ports.tell, ports.clock.now)
    await live.update({}, result)
  }

  return {
    handlers: {
      packsFor: ports.packsFor,
      who,
      startRun: (request) => inTurn(() => start(request)),
      pauseRun: (id) => inTurn(() => pause(id)),
      resumeRun: (id) => inTurn(() => resume(id)),
      stopRun: (id) => inTurn(() => stop(id)),
      deleteRuns: (ids) => inTurn(() => remove(ids)),
      heldRuns: held,
      deleteEverything: () =>
        inTurn(async () => {
          await end(queue.ids())
          await removeEverything()
        }),
      saveReview: (id, given) => inTurn(() => review(id, () => putReview(id, given))),
      withdrawReview: (id, rule) => inTurn(() => review(id, () => removeReview(id, rule))),
      async exportFiles(id, kind) {
        const [record, result, reviews] = await Promise.all([stored(id), getResult(id), listReviews(id)])
        if (!result) throw new NamedError("no-result", "这次评查还没有结果，不能导出")
        return filesOf(reviewed(result, reviews), record, kind)
      },
    },
    async takeUp() {
      const ready = () =>
        inTurn(() => takeUp(queue, ports)).then(
          () => true,
          () => false,
        )
      for (let left = TAKE_UP_TRIES; left > 0 && !(await ready()); left--)
        await ports.clock.sleep(TAKE_UP_REST_MS, new AbortController().signal)
    },
    goOn: (id, point) => inTurn(async () => queue.add(await pointedAt(await stored(id), point))),
    idle: () => queue.idle() && unsavedRuns().size === 0,
  }
}
