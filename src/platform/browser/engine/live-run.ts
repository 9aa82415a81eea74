import type { ProgressListener } from "../../../core/audit/types"
import type { RunResult } from "../../../core/result/types"
import { reviewed } from "../reviewed"
import type { RunRecord } from "../store/db"
import { listReviews, putResult, putRun } from "../store/runs"
import type { EngineEvent, Progress } from "../types"

const progressEveryMs = 250
const snapshotEveryMs = 2000

/** A run's record while the engine holds it: every change is kept and told, progress not more often than it helps. */
export interface LiveRun {
  readonly record: RunRecord
  /** Changes the record, keeps it, then tells everyone; a result is kept beside it. Rejects where it can't be kept. */
  update(change: Partial<RunRecord>, result?: RunResult): Promise<void>
  /** What the loop says at each round. */
  onProgress: ProgressListener
  /** One more page was read within a round. */
  onVisit(requests: number): void
  /** Pages that are being drawn in background tabs now. */
  onDrawing(count: number): void
  /** Ends the reports of progress; resolves when the last is kept. */
  settle(): Promise<void>
}

export function createLiveRun(
  initial: RunRecord,
  tell: (event: EngineEvent) => void,
  now: () => number,
): LiveRun {
  let record = initial
  let snapshot: (() => RunResult) | null = null
  let snapshotAt = 0
  let drawing = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  let writing: Promise<void> = Promise.resolve()

  async function keep(kept: RunRecord, result?: RunResult): Promise<void> {
    const { id, request, state, error, progress } = kept
    let told: EngineEvent = { event: "run", id, request, state, error, progress, score: kept.score }
    try {
      if (result) {
        const whole = reviewed(result, await listReviews(id))
        told = { ...told, score: whole.score.value, result: whole }
        await putResult(id, whole)
      }
      await putRun({ ...kept, score: told.score })
    } finally {
      tell(told)
    }
  }

  function update(change: Partial<RunRecord>, result?: RunResult): Promise<void> {
    record = { ...record, ...change, ...(result ? { score: result.score.value } : {}) }
    const kept = record
    const written = writing.then(() => keep(kept, result))
    writing = written.catch(() => {})
    return written
  }

  function flush(): void {
    timer = null
    const due = snapshot !== null && now() - snapshotAt >= snapshotEveryMs
    if (due) snapshotAt = now()
    // Progress that can't be kept harms nothing; a page that can't be kept ends the run.
    update({}, due ? snapshot?.() : undefined).catch(() => {})
  }

  function progress(next: Progress): void {
    record = { ...record, progress: { ...next, drawing } }
    timer ??= setTimeout(flush, progressEveryMs)
  }

  return {
    get record() {
      return record
    },
    update,
    onProgress(next, judge) {
      snapshot = judge
      progress(next)
    },
    onVisit(requests) {
      const { progress: last } = record
      progress({ ...last, pages: last.pages + 1, requests: last.requests + requests })
    },
    onDrawing(count) {
      drawing = count
      progress(record.progress)
    },
    settle() {
      if (timer) clearTimeout(timer)
      timer = null
      return writing
    },
  }
}
