import type { CSSProperties } from "react"
import * as css from "./table.module.css"

export interface Column {
  title: string
  /** In pixels; left out where it takes what room there is. */
  width?: number
  /** Its cells hold figures, which stand at the end of the line. */
  figure?: true
  /** Gives way where there is little room. */
  aside?: true
}

export function TableHead({ columns }: { columns: readonly Column[] }) {
  return (
    <thead>
      <tr>
        {columns.map(({ title, width, figure, aside }) => (
          <th
            key={title}
            scope="col"
            style={width ? ({ "--width": `${width}px` } as CSSProperties) : undefined}
            className={figure ? css.figure : aside && css.aside}
          >
            {title}
          </th>
        ))}
      </tr>
    </thead>
  )
}
