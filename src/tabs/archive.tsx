import { Suspense } from "react"
import { archivedPage } from "../platform/browser/archive"
import { archiveOfAddress } from "../ui/addresses"
import * as css from "../ui/archive/Archive.module.css"
import { ArchiveApp, type Finding } from "../ui/archive/ArchiveApp"
import { setUpPage } from "../ui/page"

setUpPage("存档页面")
const { run, url, text } = archiveOfAddress(location.search)

async function find(): Promise<Finding> {
  try {
    return (await archivedPage(run, url)) ?? "这次评查没有读取过该页面，或记录已被删除。"
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
const loading = find()

export default function Archive() {
  return (
    <main className={css.page}>
      <Suspense fallback={<p role="status">正在读取存档……</p>}>
        <ArchiveApp loading={loading} phrase={text} />
      </Suspense>
    </main>
  )
}
