import { useEffect, useState } from "react"

interface Props {
  label: string
  type?: "number" | "text"
  value: string
  disabled?: boolean
  /** Limits of a number. */
  min?: number
  max?: number
  /** Whether the field may be left empty. */
  optional?: boolean
  /** Id of a list of suggestions. */
  list?: string
  onCommit(text: string): void
}

/** A field that is taken over on leaving it or by Enter: one step to undo, not one for each key. */
export function CommitInput(props: Props) {
  const { label, type = "text", value, min, max, disabled, optional, list, onCommit } = props
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  const commit = ({ validity }: HTMLInputElement) => {
    const text = typed.trim()
    const right = text === "" ? optional === true : type === "text" || Number.isFinite(Number(text))
    if (!right || !validity.valid) setTyped(value)
    else if (text !== value) onCommit(text)
  }
  return (
    <input
      type={type}
      step="any"
      min={min}
      max={max}
      aria-label={label}
      value={typed}
      disabled={disabled}
      list={list}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={(event) => commit(event.target)}
      onKeyDown={(event) => {
        // What is out of limits: the browser says why; on leaving, the old value comes back.
        if (event.key === "Enter" && event.currentTarget.reportValidity()) commit(event.currentTarget)
      }}
    />
  )
}
