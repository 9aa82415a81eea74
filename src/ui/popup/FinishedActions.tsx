import Download from "lucide-react/icons/download"
import FileText from "lucide-react/icons/file-text"
import RotateCw from "lucide-react/icons/rotate-cw"
import { mayGoOn } from "../../platform/browser/phases"
import type { RunState } from "../../platform/browser/types"
import { reportAddress } from "../addresses"
import { Button, ButtonLink } from "../parts/Button"
import { usePopup } from "./usePopup"

/** What can be done with an audit that has ended. */
export function FinishedActions({ run }: { run: RunState }) {
  const exportCsv = usePopup((state) => state.exportCsv)
  const again = usePopup((state) => state.again)
  return (
    <>
      {run.result && (
        <>
          <Button kind={mayGoOn(run) ? "plain" : "primary"} onClick={exportCsv}>
            <Download size={16} aria-hidden />
            导出CSV
          </Button>
          <ButtonLink href={reportAddress(run.id)} target="_blank">
            <FileText size={16} aria-hidden />
            完整报告
          </ButtonLink>
        </>
      )}
      <Button kind={run.result ? "plain" : "primary"} onClick={again}>
        <RotateCw size={16} aria-hidden />
        重新评查
      </Button>
    </>
  )
}
