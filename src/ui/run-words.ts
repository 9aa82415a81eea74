import { percentText } from "../core/result/coverage"
import { isOpen } from "../platform/browser/phases"
import type { Progress, RunSummary } from "../platform/browser/types"
import { scoreText } from "./format"
import { phaseWords } from "./words"

/** How far an audit is, in a line. */
export const progressText = ({ decided, applicable, pages }: Progress): string =>
  applicable > 0 ? `指标已查完 ${decided} / ${applicable}；已读页面 ${pages}` : "尚未开始"

/**
 * What a list shows of an audit's outcome: of one that goes on its progress, of others the score with what it rests on.
 * A score that not all rules were searched for never stands alone.
 */
export function outcomeOf({
  state,
  score,
  coverage,
  cut,
  progress,
}: RunSummary): [main: string, aside: string] {
  if (isOpen(state)) return [phaseWords[state], progressText(progress)]
  const partial = state !== "done" ? phaseWords[state] : cut ? "未查完" : null
  const rests = score === null || coverage === undefined ? null : `覆盖权重 ${percentText(coverage)}`
  const aside = [partial, rests].filter((part) => part !== null).join("，")
  return [score === null ? "—" : `${scoreText(score)} 分`, aside]
}
