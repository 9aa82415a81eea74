import type { CutReason } from "../result/types"

class Stopped extends Error {
  constructor(readonly why: CutReason) {
    super(`run ended: ${why}`)
  }
}

/** Why a run was ended from outside. */
export const whyStopped = ({ reason }: AbortSignal): CutReason =>
  reason instanceof Stopped ? reason.why : "stopped"

/** The moment a signal is aborted, for all who wait beside other work. `forget` is to be called when nobody waits any more. */
export function abortOf(signal: AbortSignal): { aborted: Promise<null>; forget(): void } {
  let tell = (): void => {}
  const aborted = new Promise<null>((resolve) => {
    tell = () => resolve(null)
  })
  if (signal.aborted) tell()
  else signal.addEventListener("abort", tell, { once: true })
  return { aborted, forget: () => signal.removeEventListener("abort", tell) }
}

/** Pause and stop of a run, for whoever started it. */
export interface RunControl {
  pause(): void
  resume(): void
  /** Ends the run; what was found is judged as it stands. */
  stop(why?: CutReason): void
  /** Aborted by `stop`. */
  readonly signal: AbortSignal
  /** Resolves while the run is not paused, and once it is stopped. */
  ready(): Promise<void>
}

/** Pause and stop of one run, neither asked for yet. */
export function createControl(): RunControl {
  const stopper = new AbortController()
  let paused: { promise: Promise<void>; resolve: () => void } | null = null

  function resume(): void {
    paused?.resolve()
    paused = null
  }

  return {
    pause() {
      if (paused || stopper.signal.aborted) return
      let resolve = (): void => {}
      const promise = new Promise<void>((done) => {
        resolve = done
      })
      paused = { promise, resolve }
    },
    resume,
    stop(why = "stopped") {
      stopper.abort(new Stopped(why))
      resume()
    },
    signal: stopper.signal,
    ready: () => paused?.promise ?? Promise.resolve(),
  }
}
