import type * as z from "zod"
import type { Judgement, Mode, Subject, Verdict } from "../result/types"
import type { Rule } from "../rules/types"
import type { Lead, Site } from "../site/types"

/** The rule a check is asked about, beside its parameters. */
export interface CheckContext {
  subject: Subject
  rule: Rule
}

/** What is to be said by now, and what could still change it. */
export interface Examined {
  judgement: Judgement
  leads: Lead[]
}

/** What evaluators are told of a kind of check, in Chinese: its page in rules/kinds/ is made of it. */
export interface About {
  /** What it answers. */
  answers: string
  /** When it says so. A verdict that is left out never comes from this kind. */
  verdicts: Partial<Record<Verdict, string>>
  /** Parameters, and what of a site meets them and what does not. */
  example: { params: Record<string, unknown>; met: string; unmet: string }
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
  about: About
  /** Modes that a rule of this kind may have. */
  modes: readonly Mode[]
  params: z.ZodType<P>
  /** Column keys the parameters name, so that the loader can test them. */
  columns(params: P): string[]
  seek(site: Site, params: P, context: CheckContext): Lead[]
  judge(site: Site, params: P, context: CheckContext): Judgement
}
