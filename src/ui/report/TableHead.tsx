import * as css from "./table.module.css"

export interface Column {
  title: string
  /** In pixels; left out where it takes what room there is. */
  width?: number
  /** Its cells hold figures, which stand at the end of the line. */
  figure?: true
}

export function TableHead({ columns }: { columns: readonly Column[] }) {
  return (
    <thead>
      <tr>
        {columns.map(({ title, width, figure }) => (
          <th key={title} scope="col" style={{ width }} className={figure && css.figure}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
  )
}
