import type { RunPhase } from "../../platform/browser/types"

const open: ReadonlySet<RunPhase> = new Set(["queued", "running", "paused", "stopping"])

/** Whether an audit is still to end. */
export const isOpen = (phase: RunPhase) => open.has(phase)
