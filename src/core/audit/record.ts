import type { Visit } from "../crawl/types"
import { addressKey } from "../text/url"
import type { RunRecord } from "./types"

/** A record in memory, over the visits it begins with. */
export function createRecord(visits: Iterable<Visit> = []): RunRecord & { visits(): Visit[] } {
  const kept = new Map<string, Visit>()
  for (const visit of visits) kept.set(addressKey(visit.url), visit)
  return {
    get: (url) => kept.get(addressKey(url)),
    async put(visit) {
      kept.set(addressKey(visit.url), visit)
    },
    visits: () => [...kept.values()],
  }
}
