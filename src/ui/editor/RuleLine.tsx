import ChevronRight from "lucide-react/icons/chevron-right"
import { useEffect, useState } from "react"
import { caps } from "../../core/rules/caps"
import type { RuleRow } from "../../platform/browser/rules/types"
import { Button } from "../parts/Button"
import { CommitInput } from "./CommitInput"
import * as css from "./Editor.module.css"
import type { RuleChange } from "./rule-edit"

interface Props {
  row: RuleRow
  readOnly: boolean
  opened: boolean
  onOpen(): void
  onChange(change: RuleChange): void
}

/** One rule in a line: on or off, what it asks, its weight. */
export function RuleLine({ row, readOnly, opened, onOpen, onChange }: Props) {
  const { id, title, weight, own, on } = row
  // The text is looked over before the row changes; the box shows the choice meanwhile.
  const [ticked, tick] = useState(on)
  useEffect(() => tick(on), [on])
  return (
    <div className={css.line}>
      <span>
        {own && !readOnly && (
          <Button aria-label={`删除指标 ${id}`} onClick={() => onChange({ on: false })}>
            删除
          </Button>
        )}
        {!own && (
          <input
            type="checkbox"
            aria-label={`启用 ${id}`}
            checked={ticked}
            disabled={readOnly}
            onChange={(event) => {
              tick(event.target.checked)
              onChange({ on: event.target.checked })
            }}
          />
        )}
      </span>
      <button type="button" className={css.open} aria-expanded={opened} onClick={onOpen}>
        <ChevronRight className={css.chevron} size={14} aria-hidden />
        <span className={on ? undefined : css.off}>
          {id} {title}
        </span>
      </button>
      <CommitInput
        label={`权重 ${id}`}
        type="number"
        min={0}
        max={caps.weight}
        value={String(weight)}
        disabled={readOnly || !on}
        onCommit={(text) => onChange({ weight: Number(text) })}
      />
    </div>
  )
}
