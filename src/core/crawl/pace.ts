import { createHostLog } from "./host-log"

/** How long the answers of each host took of late. */
export interface Pace {
  note(url: string, ms: number): void
  /** The longest of the last ten answers, 0 where there was none. */
  slowest(url: string): number
}

export function createPace(): Pace {
  const log = createHostLog<number>(10)
  return { note: log.note, slowest: (url) => Math.max(0, ...log.of(url)) }
}
