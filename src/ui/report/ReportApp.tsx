import FileX from "lucide-react/icons/file-x"
import { useStore } from "zustand/react"
import { Notice } from "../parts/Notice"
import type { ReportStore } from "../store/report"
import * as css from "./ReportApp.module.css"
import { ReportBody } from "./ReportBody"
import { ReportContext } from "./useReport"

/** The whole result of one audit, with room. */
export function ReportApp({ store }: { store: ReportStore }) {
  const { view, run, problem } = useStore(store)
  return (
    <ReportContext value={store}>
      <main className={css.page}>
        {!run && <h1>政务公开评查报告</h1>}
        {view === "loading" && <p role="status">正在读取评查记录……</p>}
        {view === "missing" && (
          <Notice icon={<FileX size={28} aria-hidden />} title="打不开这条评查记录">
            <p>{problem}</p>
            <p>可在扩展的选项页查看现存的全部记录。</p>
            <a href="/options.html">打开选项页</a>
          </Notice>
        )}
        {run && <ReportBody run={run} />}
      </main>
    </ReportContext>
  )
}
