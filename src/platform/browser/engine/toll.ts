import type { RequestPort } from "../../../core/crawl/ports"
import { hostOf } from "../../../core/text/url"

/**
 * Who pays for a host's robots.txt. It is asked for once in each sitting of a run, but counts once in the whole run: else a run that was
 * broken off would come to the end of its budget earlier than one that was not.
 */
export interface Toll {
  request: RequestPort
  /**
   * To be called when a visit begins. The function it gives is called at its end, and says how many of the visit's requests
   * went to robots.txt, and how many of these were counted by an earlier visit.
   */
  begin(url: string): () => { robots: number; paidBefore: number }
}

/** @param paid hosts whose robots.txt is counted by a visit of the record */
export function createToll(request: RequestPort, paid: ReadonlySet<string>): Toll {
  const begun = new Set<string>()
  const asked = new Map<string, number>()
  return {
    request(url, options) {
      const host = hostOf(url)
      if (new URL(url).pathname === "/robots.txt") asked.set(host, (asked.get(host) ?? 0) + 1)
      return request(url, options)
    },
    begin(url) {
      const host = hostOf(url)
      const first = !begun.has(host)
      begun.add(host)
      return () => {
        const robots = first ? (asked.get(host) ?? 0) : 0
        return { robots, paidBefore: paid.has(host) ? robots : 0 }
      }
    },
  }
}
