import type { RunPhase, RunState } from "./types"

const open: ReadonlySet<RunPhase> = new Set(["queued", "running", "paused", "stopping"])

/** Whether the engine is still at an audit. */
export const isOpen = (phase: RunPhase): boolean => open.has(phase)

/** Whether there are rules an audit has not come to, and still may. */
export const isUnfinished = (phase: RunPhase): boolean => isOpen(phase) || phase === "interrupted"

/** Whether a person may go on with an audit that is not under way: one that was stopped or broken off, or used up its budget. */
export const mayGoOn = ({ state, result, imported }: Pick<RunState, "state" | "result" | "imported">) =>
  !imported &&
  (state === "interrupted" || state === "stopped" || (state === "done" && result?.cut === "budget"))
