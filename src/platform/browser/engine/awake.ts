/** Signs of life come more often than this while a run is at work: what is longer was a sleep of the machine. */
const LONGEST_GAP_MS = 180_000

/** Counts the time a run was at work: not while it is paused, and not while the machine sleeps. */
export interface AwakeMeter {
  /** A sign of life. Gives the milliseconds so far. */
  beat(): number
  /** Nothing counts until the next beat. */
  rest(): void
}

/** @param spentMs what earlier sittings of the run came to */
export function createAwakeMeter(now: () => number, spentMs: number): AwakeMeter {
  let spent = spentMs
  let last: number | null = null
  return {
    beat() {
      const at = now()
      const gap = last === null ? 0 : at - last
      if (gap > 0 && gap < LONGEST_GAP_MS) spent += gap
      last = at
      return spent
    },
    rest() {
      last = null
    },
  }
}
