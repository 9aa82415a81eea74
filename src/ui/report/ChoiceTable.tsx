import { type ReactNode, useState } from "react"
import { type Column, TableHead } from "./TableHead"
import * as css from "./table.module.css"
import { Pager, usePaging } from "./usePaging"

interface Props<T> {
  rows: T[]
  columns: readonly Column[]
  /** What the table can be narrowed by: values with their words, and the value of a row. */
  choice: { label: string; words: readonly (readonly [value: string, word: string])[]; of(row: T): string }
  /** What is said where there are no rows. */
  empty: string
  children(row: T): ReactNode
}

/** A table of many rows, in pages, that can be narrowed to one value. */
export function ChoiceTable<T>({ rows, columns, choice, empty, children }: Props<T>) {
  const [chosen, choose] = useState("")
  const paging = usePaging(rows.filter((row) => chosen === "" || choice.of(row) === chosen))
  if (rows.length === 0) return <p className={css.empty}>{empty}</p>
  return (
    <>
      <div className={css.tools}>
        <label>
          {choice.label}{" "}
          <select value={chosen} onChange={(event) => choose(event.target.value)}>
            <option value="">全部（{rows.length}）</option>
            {choice.words.map(([value, word]) => (
              <option key={value} value={value}>
                {word}（{rows.filter((row) => choice.of(row) === value).length}）
              </option>
            ))}
          </select>
        </label>
        <Pager paging={paging} />
      </div>
      <table className={css.table}>
        <TableHead columns={columns} />
        <tbody>{paging.rows.map(children)}</tbody>
      </table>
    </>
  )
}
