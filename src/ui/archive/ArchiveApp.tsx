import FileX from "lucide-react/icons/file-x"
import { use } from "react"
import type { Archived } from "../../platform/browser/archive"
import { Notice } from "../parts/Notice"
import * as css from "./Archive.module.css"
import { ArchiveHead } from "./ArchiveHead"
import { ArchivePage } from "./ArchivePage"
import { Cited } from "./Cited"

/** What an archive page found, or the sentence that says why it did not. */
export type Finding = Archived | string

interface Props {
  loading: Promise<Finding>
  /** The words that a finding cites. */
  phrase: string
}

/** A page of an audited site as it was when it was read. */
export function ArchiveApp({ loading, phrase }: Props) {
  const found = use(loading)
  if (typeof found === "string")
    return (
      <>
        <h1 className={css.title}>存档页面</h1>
        <Notice icon={<FileX size={28} aria-hidden />} title="没有这个页面的存档">
          <p>{found}</p>
        </Notice>
      </>
    )
  const { page } = found.visit
  return (
    <>
      <ArchiveHead archived={found} />
      {phrase && <Cited phrase={phrase} />}
      {page ? <ArchivePage page={page} phrase={phrase} /> : <p>当时没有读到可显示的内容。</p>}
    </>
  )
}
