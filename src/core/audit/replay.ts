/** Judges a saved run again, under the same rules or others, without a request. */
import type { Visit } from "../crawl/types"
import type { CutReason, PageRow, RunResult } from "../result/types"
import { createControl } from "./control"
import type { Checks } from "./panel"
import { createRecord } from "./record"
import { runAudit } from "./run-audit"
import type { RunFile } from "./run-file"
import type { AuditRequest, Judged, RuleSet } from "./types"

/** Stands for a page that a run never asked for: an obstacle, it proves nothing. */
const notRecorded = (url: string, at: string): Visit => ({
  url,
  finalUrl: url,
  status: 0,
  outcome: "not-recorded",
  contentType: null,
  bytes: 0,
  sha256: "",
  rendered: false,
  at,
  requests: 0,
  page: null,
})

/** When the last of some pages was read, in milliseconds; NaN for none. Times of one zone are in order as texts. */
const lastRead = (visits: readonly Visit[]): number =>
  Date.parse(
    visits
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? "",
  )

/**
 * The same loop over the recorded visits. A run that was cut ends again where its record does, for the reason it was cut for;
 * in a complete one, pages that other rules ask for are `not-recorded`. The result speaks of the time at which the pages were read, not of
 * the time at which they are judged.
 * @param file `result`: what was found at the time. Its pages tell in which order the visits were taken in, so that they are taken in
 *   at once; without it the rules ask for them once more, round by round. `earlier`: what was found, where it is known to be the product's own word; its
 *   findings are kept where nothing that they follow from has changed.
 */
export function replayRun(
  file: Pick<RunFile, "subject" | "asOf" | "settings" | "visits"> & {
    cut: CutReason | null
    pointed?: AuditRequest["pointed"]
    result?: { pages: readonly Pick<PageRow, "url" | "look" | "probe">[] }
    earlier?: Judged
  },
  ruleSet: RuleSet,
  now: () => number,
  checks?: Checks,
): Promise<RunResult> {
  const { subject, asOf, settings, visits, cut, pointed, result, earlier } = file
  const control = createControl()
  if (result && cut !== null) control.stop(cut)
  const begun = now()
  const then = lastRead(visits) || begun
  const at = new Date(then).toISOString()
  return runAudit({
    subject,
    ruleSet,
    asOf,
    pointed,
    settings: { ...settings, maxMinutes: null },
    control,
    checks,
    earlier,
    taken: result?.pages,
    ports: {
      now: () => then + now() - begun,
      record: { ...createRecord(visits), put: async () => {} },
      async visit(url) {
        if (cut === null) return notRecorded(url, at)
        control.stop(cut)
        throw control.signal.reason
      },
    },
  })
}
