/** Several columns or groups of columns, each of which counts: the share that is covered is the ratio. */
import type { Judgement, Verdict } from "../../result/types"
import type { Site } from "../../site/types"
import { nearOf, withNear } from "../near/with-near"
import type { Examined } from "../types"
import { examineAny, withTrail } from "./examine"
import type { ColumnParams } from "./params"

export interface Group {
  title: string
  columns: string[]
}

interface Row extends Group {
  judgement: Judgement
}

const MAX_EVIDENCE = 40
const shownBy = ({ evidence }: Judgement): Judgement["evidence"] => evidence.filter(({ aside }) => !aside)
/** What is there but not shown to be there in time is there. */
const isLate = ({ judgement }: Row): boolean => judgement.reason.code === "column.late-unproven"
const has = (row: Row, verdicts: readonly Verdict[]): boolean => verdicts.includes(row.judgement.verdict)
const titles = (rows: readonly Row[]): string => rows.map(({ title }) => title).join("、") || "无"

export function examineMatrix(
  site: Site,
  groups: readonly Group[],
  params: ColumnParams,
  deadline: string | null,
): Examined {
  const examined = groups.map((group) => ({ group, ...examineAny(site, group.columns, params, deadline) }))
  const rows = examined.map(({ group, judgement }): Row => ({ ...group, judgement }))
  return { judgement: sumUp(rows, deadline), leads: examined.flatMap(({ leads }) => leads) }
}

/**
 * The judgement over all groups. Groups that could not be judged stay out of the ratio; while they are as many as could change
 * the picture (more than a third), or nothing else is missing, they decide.
 */
function sumUp(rows: readonly Row[], deadline: string | null): Judgement {
  const late = rows.filter(isLate)
  const covered = rows.filter((row) => isLate(row) || has(row, ["pass", "partial"]))
  const open = rows.filter((row) => !isLate(row) && has(row, ["blocked", "pending"]))
  const missing = rows.filter((row) => has(row, ["fail", "not-found"]))
  const values = { total: rows.length, covered: covered.length, missing: titles(missing), open: titles(open) }
  const worth = covered.reduce((sum, { judgement }) => sum + (judgement.ratio ?? 1), 0)

  const say = (verdict: Verdict, code: string, ratio: number | null): Judgement => {
    const told: Judgement = {
      verdict,
      ratio,
      reason: {
        code: `column.${code}`,
        values: { ...values, late: titles(late), deadline: deadline ?? "" },
      },
      evidence: covered.flatMap(({ judgement }) => shownBy(judgement).slice(0, 2)).slice(0, MAX_EVIDENCE),
      searched: [],
    }
    const searched = (missing.length > 0 ? missing : rows).flatMap(({ judgement }) => judgement.searched)
    return withNear(
      withTrail(told, searched),
      missing.flatMap(({ judgement }) => nearOf(judgement)),
    )
  }

  const decided = rows.length - open.length
  if (open.length > 0 && (missing.length === 0 || open.length * 3 > rows.length)) {
    const blocked = open.some((row) => has(row, ["blocked"]))
    return say(blocked ? "blocked" : "pending", "matrix-open", null)
  }
  if (covered.length === 0)
    return missing.every((row) => has(row, ["not-found"]))
      ? say("not-found", "matrix-none", 0)
      : say("fail", "matrix-none", 0)
  if (missing.length > 0) return say("partial", open.length > 0 ? "matrix-open" : "matrix", worth / decided)
  if (late.length > 0) return say("pending", "matrix-late", null)
  return worth < decided ? say("partial", "matrix", worth / decided) : say("pass", "matrix-pass", 1)
}
