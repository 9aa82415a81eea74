import UserCheck from "lucide-react/icons/user-check"
import { VerdictMark } from "../parts/VerdictMark"
import { Fold } from "./Fold"
import type { Line } from "./grouping"
import { reasonOf, titleOf } from "./line-words"
import { RuleDetail } from "./RuleDetail"
import * as css from "./RuleRow.module.css"

/** One rule: verdict, title and the reason in a sentence; opens to what the verdict rests on. */
export function RuleRow({ line }: { line: Line }) {
  const { finding, final } = line
  const head = (
    <>
      <span className={css.first}>
        <VerdictMark verdict={final?.verdict ?? null} size={15} />
        {final?.review && (
          <span className={css.review}>
            <UserCheck size={13} aria-hidden />
            复核
          </span>
        )}
      </span>
      <span className={css.title}>{titleOf(line)}</span>
      {finding && <span className={css.reason}>{reasonOf(line)}</span>}
    </>
  )
  if (!finding) return <li className={css.waiting}>{head}</li>
  return (
    <li>
      <Fold level="h4" head={head}>
        <RuleDetail line={line} finding={finding} />
      </Fold>
    </li>
  )
}
