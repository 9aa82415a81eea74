import type { RunResult } from "../../core/result/types"
import * as css from "./Checklist.module.css"
import { partsOf } from "./grouping"
import { PartRow } from "./PartRow"

interface Props {
  result: RunResult
  /** The audit has not ended. */
  going?: boolean
}

/** The one list: parts, which open to items, which open to rules. */
export function Checklist({ result, going }: Props) {
  return (
    <ol className={css.list} aria-label="评查清单">
      {partsOf(result, going).map((part) => (
        <PartRow key={part.id} part={part} />
      ))}
    </ol>
  )
}
