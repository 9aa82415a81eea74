import { useState } from "react"
import { Button } from "../parts/Button"
import * as css from "./Pager.module.css"

const PAGE = 200
/** Up to here everything is shown at once. */
const ENOUGH = 500

export interface Paging<T> {
  rows: T[]
  page: number
  pages: number
  turn(page: number): void
}

/** Long lists in pages of 200 rows; short ones whole. */
export function usePaging<T>(all: T[]): Paging<T> {
  const [wanted, turn] = useState(0)
  const pages = all.length > ENOUGH ? Math.ceil(all.length / PAGE) : 1
  const page = Math.min(wanted, pages - 1)
  const rows = pages === 1 ? all : all.slice(page * PAGE, (page + 1) * PAGE)
  return { rows, page, pages, turn }
}

export function Pager<T>({ paging: { page, pages, turn } }: { paging: Paging<T> }) {
  if (pages === 1) return null
  return (
    <nav className={css.pager} aria-label="翻页">
      <Button disabled={page === 0} onClick={() => turn(page - 1)}>
        上一页
      </Button>
      <span>
        第 {page + 1} / {pages} 页
      </span>
      <Button disabled={page === pages - 1} onClick={() => turn(page + 1)}>
        下一页
      </Button>
    </nav>
  )
}
