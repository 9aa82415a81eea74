import { visitKey } from "../crawl/look"
import type { Visit } from "../crawl/types"
import type { RunRecord } from "./types"

/** A record in memory, over the visits it begins with. */
export function createRecord(visits: Iterable<Visit> = []): RunRecord & { visits(): Visit[] } {
  const kept = new Map<string, Visit>()
  for (const visit of visits) kept.set(visitKey(visit), visit)
  return {
    get: (asked) => kept.get(visitKey(asked)),
    async put(visit) {
      kept.set(visitKey(visit), visit)
    },
    visits: () => [...kept.values()],
  }
}
