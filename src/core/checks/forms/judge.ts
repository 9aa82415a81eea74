import type { Evidence, Judgement, Reason, Verdict } from "../../result/types"
import { outcomeWords } from "../../result/words"
import type { Site } from "../../site/types"
import { firstPhrase } from "../../text/phrase"
import { leftToPerson } from "../assisted"
import { firstStatement } from "../column/statement"
import { columnNames, columnOf, trailOf } from "../gather/trail"
import type { CheckContext } from "../types"
import { type Item, itemsOf, SAMPLE } from "./items"
import type { FormsParams } from "./params"

const MAX_EVIDENCE = 20
const WORDS = { form: "形式", source: "来源" } as const
/** What is no form or source worth asking for. */
const PLAIN = new Set(["文字", "媒体", "转载上级", "其他", "未注明"])

type Known = Item & { kind: string }

function isWanted({ kind, source }: Known, { by, want }: FormsParams): boolean {
  if (want === undefined) return !PLAIN.has(kind)
  return want.includes(kind) || (by === "source" && source !== null && firstPhrase(source, want) !== null)
}

/** 图解3、文字5: the most frequent first. */
function tableOf(items: readonly Known[]): string {
  const counts = new Map<string, number>()
  for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return rows.map(([kind, count]) => `${kind}${count}`).join("、") || "无"
}

interface Share {
  known: number
  kinds: number
  wanted: number
}

/** How far the numbers meet what is asked: 1 and more where they do. Without anything asked, one wanted item will do. */
function degree({ known, kinds, wanted }: Share, { minKinds, minRatio }: FormsParams): number {
  if (known === 0) return 0
  if (minKinds === undefined && minRatio === undefined) return wanted > 0 ? 1 : 0
  const byKinds = minKinds === undefined ? 1 : kinds / minKinds
  const byRatio = minRatio === undefined ? 1 : wanted / known / minRatio
  return Math.min(byKinds, byRatio)
}

/** Kinds are counted over all items whose kind is known, the share over the sample. */
function shareOf(items: readonly Known[], further: readonly string[], params: FormsParams): Share {
  const kinds = [...items.map(({ kind }) => kind), ...further]
  const named = kinds.filter((kind) => kind !== "未注明" && (params.want?.includes(kind) ?? true))
  return {
    known: items.length,
    kinds: new Set(named).size,
    wanted: items.filter((item) => isWanted(item, params)).length,
  }
}

type Told = Pick<Judgement, "verdict" | "ratio" | "reason">

function told(site: Site, params: FormsParams): Told {
  const { survey, items, further } = itemsOf(site, params)
  const known = items.filter((item): item is Known => item.kind !== null)
  const open = items.length - known.length
  const share = shareOf(known, further, params)
  const obstacle = survey.obstacle?.outcome ?? null
  const outcome = obstacle ?? items.find((item) => item.kind === null)?.outcome ?? "unread"
  const values: Reason["values"] = {
    column: columnNames(survey.columns),
    by: WORDS[params.by],
    known: known.length,
    open,
    table: tableOf(known),
    kinds: share.kinds,
    wanted: share.wanted,
    percent: known.length === 0 ? 0 : Math.round((share.wanted / known.length) * 1000) / 10,
    outcome: outcomeWords[outcome] ?? outcome,
  }
  const say = (verdict: Verdict, ratio: number | null, code: string): Told => ({
    verdict,
    ratio,
    reason: { code: `forms.${code}`, values },
  })
  const cut = items.length < SAMPLE && survey.tooLong !== null
  if (items.length === 0) {
    if (obstacle !== null) return say("blocked", null, "blocked")
    if (cut) return say("pending", null, "cut")
    if (survey.found.length === 0) return say("not-found", 0, "no-column")
    if (survey.read.length === 0) return say("pending", null, "external")
    return firstStatement(survey.found, site.asOf) ?? say("not-found", 0, "none")
  }
  const met = degree(share, params)
  if (met >= 1) return say("pass", 1, "pass")
  const best = { known: share.known + open, kinds: share.kinds + open, wanted: share.wanted + open }
  const hidden = obstacle !== null || (open > 0 && degree(best, params) >= 1)
  if (hidden) return say("blocked", null, "blocked")
  if (cut) return say("pending", null, "cut")
  return met > 0 ? say("partial", met, "partial") : say("fail", 0, "fail")
}

/** One item of each kind first, so that every kind can be opened. */
function evidenceOf(items: readonly Item[]): Evidence[] {
  const first = [...new Map(items.toReversed().map((item) => [item.kind, item])).values()].toReversed()
  return [...new Set([...first, ...items])]
    .slice(0, MAX_EVIDENCE)
    .map(({ url, title, date, kind, source }) => ({
      url,
      text: `${title}\n（${[kind ?? "未能读取", source].filter((word) => word !== null).join("，")}）`,
      ...(date ? { date } : {}),
    }))
}

/** In which forms something is told, or by whom. */
export function judge(site: Site, params: FormsParams, { rule }: CheckContext): Judgement {
  const { survey, items } = itemsOf(site, params)
  return leftToPerson(
    {
      ...told(site, params),
      evidence: evidenceOf(items),
      searched: trailOf(survey.columns),
      column: columnOf(survey),
    },
    rule,
  )
}
