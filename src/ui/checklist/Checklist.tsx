import type { RunResult } from "../../core/result/types"
import * as css from "./Checklist.module.css"
import { type Going, partsOf } from "./grouping"
import { PartRow } from "./PartRow"

interface Props {
  result: RunResult
  going?: Going
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
