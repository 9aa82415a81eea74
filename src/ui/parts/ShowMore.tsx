import { Button } from "./Button"

interface Props {
  /** Rows that are listed, and rows there are. */
  shown: number
  total: number
  /** How many are listed beside them at a time. */
  step: number
  /** Measure word of a row. */
  unit: string
  onMore(shown: number): void
}

/** Lists more of a long list; nothing where all of it is listed. */
export function ShowMore({ shown, total, step, unit, onMore }: Props) {
  if (total <= shown) return null
  return (
    <div>
      <Button onClick={() => onMore(shown + step)}>
        再列出 {Math.min(step, total - shown)} {unit}（共 {total} {unit}）
      </Button>
    </div>
  )
}
