import { createHostLog } from "./host-log"
import type { VisitLimits } from "./limits"
import type { Visit } from "./types"

/**
 * How many pages a run has opened in a browser, and whose guards it did not pass. It follows from the visits taken in, in their
 * order: a run that is taken up again has opened what its record says, whatever became of the browser.
 */
export interface Drawn {
  note(visit: Visit): void
  /** What may be opened for an address, when so many before it in the line may be opened as well. */
  allowed(url: string, ahead: number): VisitLimits["draw"]
}

/** Guards of one host that no page came through to before it is believed that none will. */
const MAX_FRUITLESS = 4

/** @param max pages of one run */
export function createDrawn(max: number): Drawn {
  const log = createHostLog<"seen" | "guarded">(MAX_FRUITLESS)
  let opened = 0
  return {
    note({ url, rendered, undrawn, outcome }) {
      if (!rendered && !undrawn) return
      opened++
      if (rendered || outcome === "challenge") log.note(url, rendered ? "seen" : "guarded")
    },
    allowed(url, ahead) {
      if (opened + ahead >= max) return "none"
      const last = log.of(url)
      return last.length === MAX_FRUITLESS && last.every((one) => one === "guarded") ? "unguarded" : "any"
    },
  }
}
