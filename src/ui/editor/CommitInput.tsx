import { useEffect, useState } from "react"
import * as css from "./Editor.module.css"

interface Props {
  label: string
  type?: "number" | "text"
  value: string
  disabled?: boolean
  /** Whether the field may be left empty. */
  optional?: boolean
  /** Id of a list of suggestions. */
  list?: string
  onCommit(text: string): void
}

/** A field that is taken over on leaving it or by Enter: one step to undo, not one for each key. */
export function CommitInput({ label, type = "text", value, disabled, optional, list, onCommit }: Props) {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  const commit = () => {
    const text = typed.trim()
    const right = text === "" ? optional === true : type === "text" || Number.isFinite(Number(text))
    if (!right) setTyped(value)
    else if (text !== value) onCommit(text)
  }
  return (
    <input
      className={css.input}
      type={type}
      step="any"
      aria-label={label}
      value={typed}
      disabled={disabled}
      list={list}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit()
      }}
    />
  )
}
