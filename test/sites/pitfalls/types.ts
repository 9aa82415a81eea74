/** What a pitfall is: a small site that misleads, and what an audit that is not misled says of it. */
import type { Verdict } from "../../../src/core/result/types"
import type { Setting, TinySite } from "../proof/types"

export interface Pitfall extends Setting {
  /** What misleads, in plain words. */
  pitfall: string
  rule: string
  site: TinySite
  verdict: Verdict
  reason: string
  /** Words that the reason's sentence must hold. */
  says?: string
  /** Paths, or addresses of other hosts, that the evidence must name. */
  at?: readonly string[]
  /** What no evidence may name. */
  notAt?: readonly string[]
}

/** Both ways in which a check can be misled. */
export interface Pitfalls {
  /** What looks as if the duty were met, and is not. */
  falsePass: readonly Pitfall[]
  /** What looks as if the duty were not met, and is, or can't be told. */
  falseFail: readonly Pitfall[]
}
