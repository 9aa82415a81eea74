import type { Evidence, Judgement, Verdict } from "../../result/types"
import { outcomeWords } from "../../result/words"
import type { Site } from "../../site/types"
import { leftToPerson } from "../assisted"
import { evidenceOf } from "../gather/rows"
import { pageObstacle } from "../gather/sample"
import { columnNames, columnOf, trailOf } from "../gather/trail"
import { type NearMiss, withNear } from "../near/with-near"
import type { CheckContext } from "../types"
import { collect, type Documents } from "./collect"
import { type Paired, pairsOf } from "./pair"
import type { PairingParams } from "./params"

const MAX_LISTED = 10
const MAX_EVIDENCE = 20

interface Sorted {
  paired: Paired[]
  /** Closed, and nothing came of it as far as was seen. */
  unpaired: Paired[]
  /** Closed, but its page could not be read. */
  unread: Paired[]
  /** Still open on the as-of date. */
  open: Paired[]
  undated: Paired[]
}

function sorted(site: Site, pairs: readonly Paired[]): Sorted {
  const groups: Sorted = { paired: [], unpaired: [], unread: [], open: [], undated: [] }
  for (const pair of pairs) {
    const { call, answer } = pair
    if (answer) groups.paired.push(pair)
    else if (call.end === null) groups.undated.push(pair)
    else if (call.end >= site.asOf) groups.open.push(pair)
    else if (pageObstacle(site, call.url)) groups.unread.push(pair)
    else groups.unpaired.push(pair)
  }
  return groups
}

/** What lacks its counterpart first, then the pairs. */
function shownFor({ paired, unpaired }: Sorted): Evidence[] {
  const documents = [
    ...unpaired.map(({ call }) => call),
    ...paired.flatMap(({ call, answer }) => (answer && answer !== call ? [call, answer] : [call])),
  ]
  return evidenceOf([...new Map(documents.map((one) => [one.key, one])).values()]).slice(0, MAX_EVIDENCE)
}

type Told = Pick<Judgement, "verdict" | "ratio" | "reason">
type Say = (verdict: Verdict, ratio: number | null, code: string) => Told

/** Where nothing of the first kind was seen. */
function tellNothing(obstacle: string | null, { surveys }: Documents, say: Say): Told {
  if (obstacle !== null) return say("blocked", null, "blocked")
  const { found, read } = surveys.first
  if (found.length === 0) return say("not-found", 0, "no-column")
  return say("pending", null, read.length === 0 ? "external" : "nothing")
}

function told(site: Site, documents: Documents, groups: Sorted): Told {
  const { first, second } = documents.surveys
  const { paired, unpaired, unread, open, undated } = groups
  const firstObstacle = first.obstacle?.outcome ?? null
  const obstacle = firstObstacle ?? second.obstacle?.outcome ?? null
  const closed = paired.length + unpaired.length + unread.length
  const outcome = obstacle ?? unread.map(({ call }) => pageObstacle(site, call.url))[0] ?? "unread"
  const values = {
    first: columnNames(first.columns),
    second: columnNames(second.columns),
    closed,
    paired: paired.length,
    unpaired: unpaired.length,
    unread: unread.length,
    open: open.length,
    undated: undated.length,
    list:
      unpaired
        .slice(0, MAX_LISTED)
        .map(({ call }) => `“${call.title}”`)
        .join("、") || "无",
    outcome: outcomeWords[outcome] ?? outcome,
  }
  const say: Say = (verdict, ratio, code) => ({
    verdict,
    ratio,
    reason: { code: `pairing.${code}`, values },
  })
  if (closed === 0) return tellNothing(firstObstacle, documents, say)
  if (paired.length === closed) return say("pass", 1, "pass")
  const hidden = unpaired.length === 0 || unread.length * 3 > closed
  if (obstacle !== null || hidden) return say("blocked", null, "blocked")
  if (second.tooLong) return say("pending", null, "cut")
  const ratio = paired.length / (paired.length + unpaired.length)
  return ratio > 0 ? say("partial", ratio, "partial") : say("not-found", 0, "none")
}

/** Documents of the second kind that answer nothing of the first. */
function spareAnswers({ answers, calls }: Documents, { paired }: Sorted): NearMiss[] {
  const used = new Set([...calls, ...paired.flatMap(({ answer }) => answer ?? [])].map(({ key }) => key))
  return answers
    .filter(({ key }) => !used.has(key))
    .map(({ url, title: text, date }) => ({ url, text, date, why: { code: "near.unanswered", values: {} } }))
}

/** Whether what was announced has its counterpart. One that was not seen is not found, never failed. */
export function judge(site: Site, params: PairingParams, { rule }: CheckContext): Judgement {
  const documents = collect(site, params)
  const groups = sorted(site, pairsOf(documents))
  const { first, second } = documents.surveys
  const judgement = leftToPerson(
    {
      ...told(site, documents, groups),
      evidence: shownFor(groups),
      searched: trailOf([...first.columns, ...second.columns]),
      column: columnOf(first),
    },
    rule,
  )
  return groups.unpaired.length > 0 ? withNear(judgement, spareAnswers(documents, groups)) : judgement
}
