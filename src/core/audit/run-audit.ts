/** The loop: choose, fetch side by side, take the answers in in a fixed order, until no rule asks for anything or the run ends. */
import { checks as shippedChecks } from "../checks"
import { visitKey } from "../crawl/look"
import type { Visit } from "../crawl/types"
import type { CutReason, PageRow, RunResult } from "../result/types"
import { rulesFor } from "../rules/merge"
import { createSite } from "../site/site"
import { missingAddress } from "../text/missing-address"
import { type RunControl, whyStopped } from "./control"
import { isFenced } from "./fence"
import { findingOf, type Interruption, notApplicable } from "./finding"
import { keptOf, nothingKept } from "./kept"
import { type Checks, createPanel } from "./panel"
import { pageRow, resultOf, shownFindings } from "./result"
import { mergeWishes, type Wanted } from "./rounds"
import { createSpending } from "./spending"
import { watchTime } from "./time-limit"
import type { Asked, AuditPorts, AuditRequest, Judged, ProgressListener, Taken } from "./types"
import { createVisitor } from "./visitor"

export interface AuditRun extends AuditRequest {
  ports: AuditPorts
  control: Pick<RunControl, "signal" | "ready" | "stop">
  onProgress?: ProgressListener
  /** The kinds of check; those of the product unless given. */
  checks?: Checks
  /**
   * What a run before this one took in, in its order: what the record holds of it is taken in at once, before any rule is asked.
   * What a site holds follows from what it took in, whatever was asked of it in between; so where that run asked for nothing
   * more, this one asks for nothing either.
   */
  taken?: readonly Taken[]
  /** What was found in the pages of `taken`: its findings are kept where nothing that they follow from has changed. */
  earlier?: Judged
}

/**
 * Audits one site with one set of rules. Resuming is running again with a record that holds the earlier visits: the same
 * answers give the same findings, whatever order they came in and however often the run was broken off.
 * Rejects only where the record can't be written.
 */
export async function runAudit(run: AuditRun): Promise<RunResult> {
  const { ports, control, onProgress, checks = shippedChecks, taken = [], earlier, ...request } = run
  const { subject, ruleSet, asOf, settings, pointed } = request
  const rules = rulesFor(subject, ruleSet.rules)
  const startedAt = ports.now()
  const panel = createPanel(rules, checks, subject)
  const site = createSite({ subject, asOf, period: ruleSet.period, columns: ruleSet.columns, pointed })
  const visitor = createVisitor(ports, control.signal, settings)
  const asked = new Set<string>()
  const visits: Visit[] = []
  const probes = new Set<string>()
  /** Until a page is read that the earlier run did not have. */
  let kept = nothingKept
  const { left, ...spending } = createSpending(ports.record, settings)
  /** The share of an address in what is left did not suffice: it gets all of it; and when that was not enough, the run ends. */
  let budget: "shared" | "for one" | "spent" = "shared"

  function count(visit: Visit): void {
    asked.add(visitKey(visit))
    spending.count(visit)
    visits.push(visit)
  }

  async function read(addresses: readonly Asked[]): Promise<Visit[]> {
    const { visits: round, wasted: more } = await visitor.visitAll(addresses, left())
    round.forEach(count)
    if (more === null) {
      budget = "shared"
      return round
    }
    spending.waste(more)
    budget = addresses.length === 1 ? "spent" : "for one"
    return round
  }

  const rowOf = (visit: Visit): PageRow => pageRow(visit, probes.has(visitKey(visit)))

  function takeIn(visit: Visit, probe: boolean): void {
    if (probe) probes.add(visitKey(visit))
    site.add(visit, probe)
  }

  /** The home page, then the site's way of saying "no such page". */
  async function openSite(): Promise<CutReason | null> {
    const home = await visitor.open({ url: subject.url }, left())
    if (!home) return control.signal.aborted ? whyStopped(control.signal) : "budget"
    count(home)
    site.add(home)
    if (home.outcome !== "ok") return "unreachable"
    const [missing] = await read([{ url: missingAddress(subject.url) }])
    visitor.learn({ home, missing: missing ?? null })
    return null
  }

  function wishes(): { wanted: Wanted[]; open: Set<string> } {
    const asking = panel
      .filter(({ rule }) => !kept.isSettled(rule.id))
      .map((judge) => ({
        id: judge.rule.id,
        weight: judge.rule.weight,
        leads: site.remember(`leads of ${judge.rule.id}`, () => judge.seek(site)),
      }))
    const isAsked = (key: string) => asked.has(key)
    return {
      wanted: mergeWishes(asking, isAsked),
      open: new Set(
        asking.filter(({ leads }) => leads.some((lead) => !isAsked(visitKey(lead)))).map(({ id }) => id),
      ),
    }
  }

  function isLate(): boolean {
    const spentMs = ports.spentMs?.() ?? ports.now() - startedAt
    return settings.maxMinutes !== null && spentMs >= settings.maxMinutes * 60_000
  }

  function whyStop(): CutReason | null {
    if (control.signal.aborted) return whyStopped(control.signal)
    if (visitor.refuses(subject.url)) return "host-refuses"
    const { requests, bytes } = left()
    return isLate() || budget === "spent" || requests === 0 || bytes === 0 ? "budget" : null
  }

  /** `open` = rules that still ask for pages when the run ends, or is looked at, before they had them. */
  function judge(end: Interruption | null, open: ReadonlySet<string>): RunResult {
    const judges = new Map(panel.map((one) => [one.rule.id, one]))
    const changed = rules.filter(({ id }) => !kept.finding(id, end))
    const found = changed.map((rule) => {
      const judgement = judges.get(rule.id)?.judge(site)
      if (!judgement) return notApplicable(rule, subject)
      const unfinished = open.has(rule.id) || (judgement.wholeSite && open.size > 0)
      return findingOf(rule, judgement, unfinished ? end : null, asOf)
    })
    const shown = new Map(shownFindings(found, visits).map((one) => [one.rule, one]))
    const findings = rules.flatMap(({ id }) => kept.finding(id, end) ?? shown.get(id) ?? [])
    const cut = end === "running" ? null : end === "fenced" ? "host-refuses" : end
    return resultOf(request, {
      rules,
      findings,
      visits,
      pages: visits.map(rowOf),
      cut,
      requests: spending.requests(),
      startedAt,
      now: ports.now(),
    })
  }

  function report(open: ReadonlySet<string>, current: string | null): void {
    const applicable = panel.length
    const progress = {
      pages: asked.size,
      requests: spending.requests(),
      decided: applicable - open.size,
      applicable,
      open: [...open],
      current,
    }
    onProgress?.(progress, () => judge("running", open))
  }

  async function carryOut(): Promise<RunResult> {
    const everything = new Set(panel.map((one) => one.rule.id))
    report(everything, "首页")
    const unopened = await openSite()
    if (unopened) return judge(unopened, everything)
    const opening = visits.length
    for (const { probe = false, ...again } of taken) {
      const visit = asked.has(visitKey(again)) ? null : visitor.visitAgain(again)
      if (!visit) continue
      count(visit)
      takeIn(visit, probe)
    }
    if (earlier) kept = keptOf(earlier, request, rules, visits.map(rowOf))

    for (;;) {
      await control.ready()
      const { wanted, open } = wishes()
      if (wanted.length === 0)
        return isFenced(visits[0], visits.slice(opening)) ? judge("fenced", everything) : judge(null, open)
      const cut = whyStop()
      if (cut) return judge(cut, open)
      const round = budget === "shared" ? visitor.choose(wanted, left()) : wanted.slice(0, 1)
      report(open, round[0]?.note ?? null)
      const tested = new Set(round.filter(({ probe }) => probe).map(({ key }) => key))
      kept = nothingKept
      for (const visit of await read(round)) takeIn(visit, tested.has(visitKey(visit)))
    }
  }

  const unwatch = watchTime(isLate, () => control.stop("budget"))
  return carryOut().finally(unwatch)
}
