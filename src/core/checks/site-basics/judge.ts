import { reasonText } from "../../result/messages"
import type { Judgement, Verdict } from "../../result/types"
import type { Site } from "../../site/types"
import { leftToPerson } from "../assisted"
import { distinctSteps } from "../gather/trail"
import type { CheckContext } from "../types"
import { columnParts } from "./columns"
import { homePart } from "./home"
import { linksPart } from "./links"
import type { SiteBasicsParams } from "./params"
import type { Part } from "./part"
import { privateLinksPart } from "./private-links"

const MAX_EVIDENCE = 30

/** Everything that the rule wants looked at. The sample of links is drawn when the columns are known, so that it stays what it is. */
export function partsOf(site: Site, params: SiteBasicsParams): Part[] {
  const home = params.homeDays === undefined ? [] : [homePart(site, params, params.homeDays)]
  const kept = [...home, ...columnParts(site, params)]
  if (kept.some(({ leads }) => leads.some(({ url }) => site.visit(url) === undefined))) return kept
  const links = params.sampleLinks > 0 ? [linksPart(site, params), privateLinksPart(site)] : []
  return [...kept, ...links.filter((part) => part !== null)]
}

/** What the rule speaks of: the home page, columns, links. */
const scopeOf = ({ homeDays, newsColumns, slowColumns, sampleLinks }: SiteBasicsParams): string => {
  const columns = newsColumns.length + slowColumns.length
  return [homeDays ? "首页" : [], columns > 0 ? "栏目" : [], sampleLinks > 0 ? "链接" : []].flat().join("、")
}

/** What is to be said of some of the parts, or nothing. */
const sentences = (title: string, parts: readonly Part[]): string =>
  parts.length === 0 ? "" : `；${title}：${parts.map(({ reason }) => reasonText(reason)).join("；")}`

/** What the parts amount to: those that are hidden or unclear stay out of the share, unless they are all there is to say. */
export function judge(site: Site, params: SiteBasicsParams, { rule }: CheckContext): Judgement {
  const parts = partsOf(site, params)
  const of = (wanted: Part["state"]) => parts.filter(({ state }) => state === wanted)
  const good = of("good")
  const bad = of("bad")
  const faults = [...bad, ...of("missing")]
  const unclear = of("unclear")
  const open = of("open")
  const decided = good.length + faults.length
  const evidence = [...faults, ...unclear, ...good].flatMap((part) => part.evidence).slice(0, MAX_EVIDENCE)
  const say = (verdict: Verdict, ratio: number | null, code: string): Judgement => ({
    verdict,
    ratio,
    reason: {
      code: `site-basics.${code}`,
      values: {
        scope: scopeOf(params),
        total: parts.length,
        good: good.length,
        faults: sentences("问题", faults),
        unclear: sentences("需人工确认", unclear),
        open: sentences("未能判断", open),
      },
    },
    evidence,
    searched: distinctSteps(parts.flatMap(({ searched }) => searched)),
  })
  const told = (): Judgement => {
    if (parts.length === 0) return say("pending", null, "nothing")
    if (open.length > 0 && (faults.length === 0 || open.length * 3 > parts.length))
      return say("blocked", null, "open")
    if (faults.length === 0)
      return unclear.length > 0 ? say("pending", null, "unclear") : say("pass", 1, "pass")
    if (good.length > 0) return say("partial", good.length / decided, "faults")
    return bad.length > 0 ? say("fail", 0, "faults") : say("not-found", 0, "faults")
  }
  return leftToPerson(told(), rule)
}
