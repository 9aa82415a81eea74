interface Props<T extends string> {
  label: string
  /** Number of rows in all. */
  total: number
  options: readonly { value: T; word: string; count: number }[]
  value: T | ""
  onChange(value: NoInfer<T> | ""): void
}

/** Narrows a table to one of the kinds of its rows, each told with how many there are; "" for all. */
export function CountedChoice<T extends string>({ label, total, options, value, onChange }: Props<T>) {
  return (
    <label>
      {label}{" "}
      <select value={value} onChange={(event) => onChange(event.target.value as T | "")}>
        <option value="">全部（{total}）</option>
        {options.map(({ value, word, count }) => (
          <option key={value} value={value}>
            {word}（{count}）
          </option>
        ))}
      </select>
    </label>
  )
}
