import { useEffect, useState } from "react"

interface Props {
  label: string
  hint: string
  value: number
  onChange(value: number): void
}

/** A number that is taken over on leaving the field; what is out of limits comes back corrected. */
export function NumberField({ label, hint, value, onChange }: Props) {
  const [typed, setTyped] = useState(String(value))
  useEffect(() => setTyped(String(value)), [value])
  const commit = () => {
    const number = Number(typed)
    setTyped(String(value))
    if (typed.trim() !== "" && Number.isFinite(number) && number !== value) onChange(number)
  }
  return (
    <label>
      {label}
      <input
        type="number"
        inputMode="numeric"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
      />
      <small>{hint}</small>
    </label>
  )
}
