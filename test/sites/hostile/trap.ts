import type { Outcome } from "../../../src/core/crawl/types"
import type { Answer } from "./respond"

export interface Trap {
  path: string
  name: string
  /** Column name under which the home page leads here. */
  label: string
  /** Outcomes that are right for it. */
  expected: Outcome[]
  answer: Answer
}
