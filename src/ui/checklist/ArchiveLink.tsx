import { use } from "react"
import { archiveAddress } from "../addresses"
import * as css from "./list.module.css"
import { PointedRunContext } from "./pointing"

/** Leads to a page as it was when it was read: the site may have changed since. Nothing outside a run's findings. */
export function ArchiveLink({ url, text }: { url: string; text: string }) {
  const run = use(PointedRunContext)
  if (!run) return null
  return (
    <a className={css.archive} href={archiveAddress(run.id, url, text)} target="_blank" rel="noreferrer">
      查看存档
    </a>
  )
}
