import { who } from "../../../core/audit/who"
import type { Review } from "../../../core/result/types"
import { type Handlers, NamedError } from "../messages"
import { isOpen } from "../phases"
import { reviewed } from "../reviewed"
import type { RunRecord } from "../store/db"
import { settle } from "../store/ledger"
import { unsavedRuns } from "../store/pending"
import { pointedOn } from "../store/pointed"
import {
  getResult,
  getRun,
  listReviews,
  listRuns,
  putReview,
  removeAllRuns,
  removeEverything,
  removeRun,
} from "../store/runs"
import { defaultSettings, getSettings } from "../store/settings"
import { countVisits } from "../store/visits"
import type { HeldRun, RunRequest } from "../types"
import { filesOf } from "./files"
import { createLiveRun, noticesOf } from "./live-run"
import type { EnginePorts } from "./ports"
import { createRunsQueue } from "./runs-queue"

/** Requests that a run may send beyond its budget when a person points at a column. */
const room = 60

/** How often a run is taken up at one and the same page before a person must ask for it. */
const maxTimes = 3

/** A database that does not answer at the start is looked at again so often: another page may let go of it. */
const takeUpTries = 40
const takeUpRestMs = 3000

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
    const { origin, pathPrefix } = request.subject
    const same = ({ state, request: { subject } }: RunRecord) =>
      isOpen(state) && subject.origin === origin && subject.pathPrefix === pathPrefix
    // A database that can't be read is no reason not to audit: the run stays in memory, and says so.
    const going = (await listRuns().catch(() => [])).find(same)
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
    const record = await stored(id)
    if (record.state !== "done" && record.state !== "queued")
      await queue.add({ ...record, takenUp: { pages: 0, times: 0 } })
  }

  async function goOn(id: string, point: () => Promise<Record<string, string>>): Promise<void> {
    const record = await stored(id)
    if (record.imported)
      throw new NamedError(
        "run-imported",
        "导入的评查记录只能查看和重新判定；要指认栏目，请在本机重新评查该网站",
      )
    if (isOpen(record.state)) throw new NamedError("run-open", "评查还在进行，请等它结束或停止后再指认栏目")
    const maxRequests = Math.max(record.settings.maxRequests, record.progress.requests + room)
    await queue.add({
      ...record,
      request: { ...record.request, pointed: await point() },
      settings: { ...record.settings, maxRequests },
      takenUp: { pages: 0, times: 0 },
      spentMs: 0,
    })
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

  async function review(id: string, given: Review): Promise<void> {
    const result = await getResult(id)
    if (!result) throw new NamedError("no-result", "这次评查还没有结果，不能复核")
    await putReview(id, given)
    const live = queue.active(id)?.live ?? createLiveRun(await stored(id), ports.tell, ports.clock.now)
    await live.update({}, result)
  }

  /** A run that was on its way: at once, unless it never gets past where it is. */
  async function takeUpOne(record: RunRecord): Promise<void> {
    if (record.state === "queued") return queue.add(record)
    if (record.state === "stopping") return queue.launch(record)
    if (record.state !== "running") return
    const pages = await countVisits(record.id)
    const times = pages === record.takenUp.pages ? record.takenUp.times + 1 : 1
    const next: RunRecord = { ...record, takenUp: { pages, times } }
    if (times <= maxTimes) return queue.launch(next)
    const error = { code: "interrupted", text: "评查在同一处多次中断，可以点“继续评查”再试" }
    await createLiveRun(next, ports.tell, ports.clock.now).update({ state: "interrupted", error })
  }

  async function takeUpAll(): Promise<void> {
    const records = await listRuns()
    settle(records.map(({ id }) => id))
    for (const record of records.reverse()) if (!queue.ids().includes(record.id)) await takeUpOne(record)
    queue.next()
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
      saveReview: (id, given) => inTurn(() => review(id, given)),
      async exportFiles(id) {
        const [record, result, reviews] = await Promise.all([stored(id), getResult(id), listReviews(id)])
        if (!result) throw new NamedError("no-result", "这次评查还没有结果，不能导出")
        return filesOf(reviewed(result, reviews), record)
      },
    },
    async takeUp() {
      const ready = () =>
        inTurn(takeUpAll).then(
          () => true,
          () => false,
        )
      for (let left = takeUpTries; left > 0 && !(await ready()); left--)
        await ports.clock.sleep(takeUpRestMs, new AbortController().signal)
    },
    goOn: (id, point) => inTurn(() => goOn(id, point)),
    idle: () => queue.idle() && unsavedRuns().size === 0,
  }
}

/** Work that must not interleave: each piece begins when the one before has ended. */
function createTurns() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work)
    last = mine.catch(() => {})
    return mine
  }
}
