import type { RunPhase } from "./types"

const open: ReadonlySet<RunPhase> = new Set(["queued", "running", "paused", "stopping"])

/** Whether the engine is still at an audit. */
export const isOpen = (phase: RunPhase): boolean => open.has(phase)

/** Whether there are rules an audit has not come to, and still may. */
export const isUnfinished = (phase: RunPhase): boolean => isOpen(phase) || phase === "interrupted"
