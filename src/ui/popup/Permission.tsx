import Landmark from "lucide-react/icons/landmark"
import { Button } from "../parts/Button"
import { Notice } from "../parts/Notice"
import { OtherRun } from "./OtherRun"
import { Screen } from "./Screen"
import { usePopup } from "./usePopup"

/** A government site outside gov.cn: asks for its one host. */
export function Permission() {
  const tab = usePopup((state) => state.tab)
  const ask = usePopup((state) => state.askPermission)
  if (tab?.kind !== "needs-permission") return null
  return (
    <Screen title={tab.name ?? tab.host} facts={tab.code ? [`标识码 ${tab.code}`] : []}>
      <Notice icon={<Landmark size={28} aria-hidden />} title="需要允许读取这个网站">
        <p>
          这是政府网站，但域名 <strong>{tab.host}</strong> 不在 gov.cn 之下，评查前需要您的允许。
        </p>
        <p>只申请这一个域名，只用于读取公开网页；随时可以在浏览器的扩展程序设置里收回。</p>
        <Button kind="primary" onClick={ask}>
          允许读取 {tab.host}
        </Button>
      </Notice>
      <OtherRun />
    </Screen>
  )
}
