/** Signals that ask an audit to end. */
import type { RunControl } from "../core/audit/control"
import { say } from "./output"
import { line, words } from "./words"

/** Ctrl-C, the end that a supervisor asks for, a closed terminal. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const

/**
 * The first signal ends a run in good order, a second Ctrl-C at once. The others may come twice: to the whole group, and from the parent.
 * Gives what ends the watch.
 */
export function endOnSignals(control: RunControl): () => void {
  const stop = (): void => {
    process.off("SIGINT", stop)
    if (control.signal.aborted) return
    say(line(words.stopping))
    control.stop()
  }
  for (const signal of SIGNALS) process.on(signal, stop)
  return () => {
    for (const signal of SIGNALS) process.off(signal, stop)
  }
}
