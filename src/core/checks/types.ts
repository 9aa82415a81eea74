import type * as z from "zod"
import type { Judgement, Subject } from "../result/types"
import type { Rule } from "../rules/types"
import type { Lead, Site } from "../site/types"

/** The rule a check is asked about, beside its parameters. */
export interface CheckContext {
  subject: Subject
  rule: Rule
}

/**
 * A kind of check: two pure functions over the site.
 * `seek` names what could still change the verdict and is not fetched yet; nothing left means "judge me".
 * `judge` says what the pages read so far amount to. It never throws and never counts an obstacle as a failure.
 */
export interface Check<P> {
  kind: string
  /** Chinese name for the interface. */
  title: string
  params: z.ZodType<P>
  /** Column keys the parameters name, so that the loader can test them. */
  columns(params: P): string[]
  seek(site: Site, params: P, context: CheckContext): Lead[]
  judge(site: Site, params: P, context: CheckContext): Judgement
}
