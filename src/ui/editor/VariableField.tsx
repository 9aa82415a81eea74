import { useEffect, useId, useState } from "react"
import type { VariableValue } from "../../core/rules/types"
import { TYPE_WORDS } from "../../core/rules/variables"
import type { Mark, VariableRow } from "../../platform/browser/rules/types"
import * as tone from "../parts/tones.module.css"
import * as css from "./Editor.module.css"
import { readTyped, typedOf } from "./variable-edit"

interface Props {
  row: VariableRow
  readOnly: boolean
  /** What the check of the file has against the value. */
  problems: readonly Mark[]
  onChange(value: VariableValue | null): void
}

/** Rules named outright; the others are counted. */
const NAMED = 3

/** One variable: what it is for, its value, the rules that use it. Taken over on leaving the field: one step to undo. */
export function VariableField({ row, readOnly, problems, onChange }: Props) {
  const { name, title, description, type, value, rules } = row
  const [typed, setTyped] = useState(typedOf(value))
  const shown = typedOf(value)
  const id = useId()
  // A value that the file can't hold stays as it was typed, with what is wrong with it.
  const faulty = problems.length > 0
  useEffect(() => {
    if (!faulty) setTyped(shown)
  }, [shown, faulty])
  const commit = () => {
    const next = readTyped(typed, type)
    if (typedOf(next) !== shown || faulty) onChange(next)
  }
  const field = {
    id,
    value: typed,
    disabled: readOnly,
    "aria-invalid": faulty,
    "aria-describedby": `${id}-about${faulty ? ` ${id}-faults` : ""}`,
    onBlur: commit,
  }
  const uses = rules.slice(0, NAMED).map((rule) => `${rule.id} ${rule.title}`)
  return (
    <div className={css.field}>
      <label htmlFor={id}>{title}</label>
      {type === "list" ? (
        <textarea {...field} rows={4} onChange={(event) => setTyped(event.target.value)} />
      ) : (
        <input
          {...field}
          inputMode={type === "number" ? "decimal" : undefined}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") commit()
          }}
        />
      )}
      {faulty && (
        <div id={`${id}-faults`} role="alert">
          {problems.map((mark) => (
            <p key={mark.text} className={tone.fault}>
              {mark.text}
            </p>
          ))}
        </div>
      )}
      <small id={`${id}-about`}>
        {description && <>{description} </>}
        {TYPE_WORDS[type].zh}
        {type === "list" && "，一行一个"}
        {value === null && "，未填写"}；变量 {name}，
        {rules.length === 0
          ? "不用于指标，只用于标题、文号等说明"
          : `用于 ${uses.join("；")}${rules.length > NAMED ? ` 等 ${rules.length} 项指标` : ""}`}
      </small>
    </div>
  )
}
