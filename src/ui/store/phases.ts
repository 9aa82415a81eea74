import type { RunPhase } from "../../platform/browser/types"

const open: ReadonlySet<RunPhase> = new Set(["queued", "running", "paused", "stopping"])

/** Whether the engine is still at an audit. */
export const isOpen = (phase: RunPhase) => open.has(phase)

/** Whether there are rules an audit has not come to, and still may. */
export const isUnfinished = (phase: RunPhase) => isOpen(phase) || phase === "interrupted"
