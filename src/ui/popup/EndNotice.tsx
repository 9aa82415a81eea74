import CloudOff from "lucide-react/icons/cloud-off"
import type { RunState } from "../../platform/browser/types"
import { GoOn } from "../parts/GoOn"
import { Notice } from "../parts/Notice"
import { usePopup } from "./usePopup"

/** Why an audit failed or broke off, and what can be done. Nothing for one that ended well. */
export function EndNotice({ run }: { run: RunState }) {
  const { state, error, result } = run
  const resume = usePopup(({ resume }) => resume)
  if (state !== "failed" && state !== "interrupted") return null
  const interrupted = state === "interrupted"
  return (
    <Notice
      icon={<CloudOff size={28} aria-hidden />}
      title={interrupted ? "评查被浏览器中断" : "评查没有完成"}
    >
      <p>{error?.text ?? (interrupted ? "浏览器多次在同一处结束了评查。" : "原因不明，请重新评查。")}</p>
      {interrupted && <GoOn run={run} onGoOn={resume} />}
      {result && <p>以下是此前已得出的结论。</p>}
    </Notice>
  )
}
