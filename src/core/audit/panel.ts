/** The rules of a run, each bound to its check. What goes wrong inside a check stays with its rule. */
import type { Check, CheckContext } from "../checks/types"
import type { Judgement, Subject } from "../result/types"
import { binds } from "../rules/binds"
import type { Rule } from "../rules/types"
import type { Lead, Site } from "../site/types"

// biome-ignore lint/suspicious/noExplicitAny: each check has parameters of its own kind
export type Checks = ReadonlyMap<string, Check<any>>

export interface Judge {
  rule: Rule
  /** What the rule still asks for; nothing after an error. */
  seek(site: Site): Lead[]
  judge(site: Site): Judgement
}

function checkError(error: unknown): Judgement {
  const text = error instanceof Error ? error.message : String(error)
  return {
    verdict: "blocked",
    ratio: null,
    reason: { code: "common.check-error", values: { error: text.slice(0, 200) } },
    evidence: [],
    searched: [],
  }
}

function bind(rule: Rule, checks: Checks, subject: Subject): Judge {
  const { kind, ...given } = rule.check
  const context: CheckContext = { subject, rule }
  let failure: Judgement | null = null

  /** After its first error a rule asks for nothing more. */
  function attempt<T>(work: () => T): T | null {
    if (failure) return null
    try {
      return work()
    } catch (error) {
      failure = checkError(error)
      return null
    }
  }

  let made: { check: Check<unknown>; params: unknown } | null = null

  /** The check with its parameters, read when they are asked for first. */
  function bound() {
    made ??= attempt(() => {
      const check = checks.get(kind)
      if (!check) throw new Error(`没有名为 ${kind} 的检查方法`)
      return { check, params: check.params.parse(given) }
    })
    return made
  }

  return {
    rule,
    seek(site) {
      const it = bound()
      return attempt(() => it?.check.seek(site, it.params, context)) ?? []
    },
    judge(site) {
      const it = bound()
      if (failure || !it) return failure ?? checkError("")
      try {
        return it.check.judge(site, it.params, context)
      } catch (error) {
        return checkError(error)
      }
    },
  }
}

/** The rules that bind the subject, in the order of the pack. */
export function createPanel(rules: readonly Rule[], checks: Checks, subject: Subject): Judge[] {
  return rules.filter((rule) => binds(rule, subject)).map((rule) => bind(rule, checks, subject))
}
