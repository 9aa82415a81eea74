import Archive from "lucide-react/icons/archive"
import Braces from "lucide-react/icons/braces"
import Download from "lucide-react/icons/download"
import FileText from "lucide-react/icons/file-text"
import Printer from "lucide-react/icons/printer"
import { Button } from "../parts/Button"
import * as css from "./ReportActions.module.css"
import { useReport } from "./useReport"

export function ReportActions() {
  const save = useReport((state) => state.save)
  const saveRun = useReport((state) => state.saveRun)
  return (
    <div className={css.actions}>
      <Button kind="primary" onClick={() => save("csv")}>
        <Download size={16} aria-hidden />
        导出CSV
      </Button>
      <Button onClick={() => save("html")} title="整份报告存成一个网页文件，不联网也能看，可打印">
        <FileText size={16} aria-hidden />
        导出HTML
      </Button>
      <Button onClick={() => save("json")}>
        <Braces size={16} aria-hidden />
        导出JSON
      </Button>
      <Button onClick={saveRun} title="全部结论和已读页面，可以再导入，也可以用命令行重新判定">
        <Archive size={16} aria-hidden />
        导出评查档案
      </Button>
      <Button onClick={() => print()}>
        <Printer size={16} aria-hidden />
        打印
      </Button>
    </div>
  )
}
