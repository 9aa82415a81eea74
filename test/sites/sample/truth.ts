import { readFileSync } from "node:fs"
import type { PageKind } from "../../../src/core/page/types"
import type { Level, LinkState, Verdict } from "../../../src/core/result/types"

/** What a careful reader finds on the sample site; documents are named by their ids. */
export interface SampleTruth {
  /** The day the reader speaks for. */
  asOf: string
  level: Level
  /** Live rules of national-2020 only; the others ask a person. */
  rules: Record<string, { verdict: Verdict; why: string }>
  policies: {
    need: number
    linked: number
    unlinked: number
    none: number
    /** Own documents that need no interpretation. */
    exempt: number[]
    /** Documents of other issuers. */
    reprints: number[]
    /** Own documents of other years. */
    outside: number[]
  }
  /** Policies that need an interpretation, each with its own. */
  pairs: { policy: number; interpretation: number | null; link: LinkState; lagWorkdays: number | null }[]
  /** Kinds of articles by column; what is not named is an article. */
  kinds: Record<string, PageKind>
  /** The annual report whose application table does not add up, and the columns in which it does not. */
  arithmetic: { report: number; columns: string[] }
}

export const truth = JSON.parse(readFileSync(new URL("./truth.json", import.meta.url), "utf8")) as SampleTruth
