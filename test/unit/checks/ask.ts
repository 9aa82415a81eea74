import { expect } from "vitest"
import type { Check } from "../../../src/core/checks/types"
import type { Visit } from "../../../src/core/crawl/types"
import type { Page } from "../../../src/core/page/types"
import { reasonText } from "../../../src/core/result/messages"
import type { Judgement } from "../../../src/core/result/types"
import type { Rule } from "../../../src/core/rules/types"
import type { SiteOptions } from "../../../src/core/site/site"
import { ORIGIN, site, subject } from "../make"
import { rule } from "./rule"

export interface Answer extends Judgement {
  /** The sentence of the reason. */
  text: string
  /** Addresses asked for, as paths. */
  leads: string[]
}

interface Circumstances {
  of?: Partial<Rule>
  options?: Partial<SiteOptions>
}

/** A way to ask one check: parameters as a rule file writes them, and the answers known of the site. */
export const asker =
  <P>(check: Check<P>) =>
  (params: object, answers: (Page | Visit)[], { of = {}, options = {} }: Circumstances = {}): Answer => {
    const parsed = check.params.parse(params)
    const context = { subject: options.subject ?? subject(), rule: rule(of) }
    const known = site(answers, options)
    const judgement = check.judge(known, parsed, context)
    const text = reasonText(judgement.reason)
    expect(text, "every reason has its sentence, every value of it is given").not.toMatch(
      /^[a-z.-]+$|\{\w+\}/,
    )
    const leads = check.seek(known, parsed, context).map(({ url }) => url.replace(ORIGIN, ""))
    return { ...judgement, text, leads: [...new Set(leads)] }
  }
