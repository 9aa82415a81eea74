import Globe from "lucide-react/icons/globe"
import { Notice } from "../parts/Notice"
import { OtherRun } from "./OtherRun"
import { Screen } from "./Screen"
import { usePopup } from "./usePopup"

/** The tab shows nothing that can be audited: why, and what to do. */
export function Elsewhere() {
  const web = usePopup((state) => state.tab?.kind === "not-government")
  return (
    <Screen title="政务公开评查">
      <Notice
        icon={<Globe size={28} aria-hidden />}
        title={web ? "当前页面不是政府网站" : "当前标签页不是网页"}
      >
        <p>
          {web
            ? "本扩展只评查政府网站：gov.cn 域名下的网站，或页面带有政府网站标识码的网站。"
            : "浏览器的设置页、新标签页和本地文件不能评查。"}
        </p>
        <p>请打开要评查的政府网站首页，再点击工具栏图标。</p>
      </Notice>
      <OtherRun />
    </Screen>
  )
}
