import CloudOff from "lucide-react/icons/cloud-off"
import Play from "lucide-react/icons/play"
import type { RunState } from "../../platform/browser/types"
import { Button } from "../parts/Button"
import { Notice } from "../parts/Notice"
import { usePopup } from "./usePopup"

/** Why an audit failed or broke off, and what can be done. Nothing for one that ended well. */
export function EndNotice({ run: { state, error, result } }: { run: RunState }) {
  const resume = usePopup(({ resume }) => resume)
  if (state !== "failed" && state !== "interrupted") return null
  const interrupted = state === "interrupted"
  return (
    <Notice
      icon={<CloudOff size={28} aria-hidden />}
      title={interrupted ? "评查被浏览器中断" : "评查没有完成"}
    >
      <p>{error?.text ?? (interrupted ? "浏览器多次在同一处结束了评查。" : "原因不明，请重新评查。")}</p>
      {interrupted && (
        <>
          <p>已读的页面都已保存，可以从中断处继续。</p>
          <Button kind="primary" onClick={resume}>
            <Play size={16} aria-hidden />
            继续评查
          </Button>
        </>
      )}
      {result && <p>以下是此前已得出的结论。</p>}
    </Notice>
  )
}
