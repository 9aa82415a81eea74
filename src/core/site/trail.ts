/** The trail of a column: every address that was looked at for it, home page first, so that "not found" can be checked by a reader. */
import type { TrailStep } from "../result/types"
import type { ColumnDef } from "../rules/types"
import { addressKey } from "../text/url"
import type { Hub } from "./hubs"
import type { Reading } from "./reading"
import type { Candidate } from "./types"

const MAX_NAMES = 6

/** The names a column was looked for by, the first few in full. */
export function namesTried({ accept }: ColumnDef): string {
  const names = accept.slice(0, MAX_NAMES).join("、")
  return accept.length > MAX_NAMES ? `${names}等${accept.length}个名称` : names
}

const outcomeOf = (reading: Reading): string =>
  reading.state === "page" ? "ok" : reading.state === "unread" ? "unread" : reading.outcome

export interface Trail {
  hub(hub: Hub): void
  candidate(candidate: Candidate, reading: Reading): void
  part(url: string, via: "column" | "list", label: string, reading: Reading): void
  steps(): TrailStep[]
}

/** Collects the steps in the order of the search, each address once. */
export function createTrail(def: ColumnDef): Trail {
  const steps = new Map<string, TrailStep>()
  const put = (url: string, via: TrailStep["via"], reading: Reading, note: string): void => {
    const key = addressKey(url)
    if (!steps.has(key)) steps.set(key, { url, via, outcome: outcomeOf(reading), note })
  }
  const looked = `查找：${namesTried(def)}`
  return {
    hub: ({ url, via, title, reading }) =>
      put(url, via, reading, via === "home" ? looked : `${title}，${looked}`),
    candidate: (candidate, reading) =>
      put(
        candidate.url,
        candidate.match === "hint" ? "hint" : "column",
        reading,
        candidate.label || "网址线索",
      ),
    part: (url, via, label, reading) => put(url, via, reading, label),
    steps: () => [...steps.values()],
  }
}
