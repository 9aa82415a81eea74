import type { Fetched } from "./conclude"
import type { Visit } from "./types"

/** The part of a run's record that data calls have. */
export interface CallRecord {
  get(url: string): Visit | undefined
  put(fetched: Fetched): Promise<void>
}

export function callsInMemory(): CallRecord {
  const calls = new Map<string, Visit>()
  return {
    get: (url) => calls.get(url),
    async put({ visit }) {
      calls.set(visit.url, visit)
    },
  }
}
