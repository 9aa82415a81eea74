import type { RunResult } from "../../core/result/types"
import * as css from "./Checklist.module.css"
import { partsOf } from "./grouping"
import { PartRow } from "./PartRow"

/** The one list: parts, which open to items, which open to rules. */
export function Checklist({ result }: { result: RunResult }) {
  return (
    <ol className={css.list} aria-label="评查清单">
      {partsOf(result).map((part) => (
        <PartRow key={part.id} part={part} />
      ))}
    </ol>
  )
}
