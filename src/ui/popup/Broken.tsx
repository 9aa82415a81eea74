import TriangleAlert from "lucide-react/icons/triangle-alert"
import { Button } from "../parts/Button"
import { Notice } from "../parts/Notice"
import { Screen } from "./Screen"
import { usePopup } from "./usePopup"

/** The extension itself did not answer. */
export function Broken() {
  const load = usePopup((state) => state.load)
  return (
    <Screen title="政务公开评查">
      <Notice icon={<TriangleAlert size={28} aria-hidden />} title="没有取得当前网站的信息">
        <p>请重试。如仍不行，请在扩展程序管理页重新加载本扩展。已保存的评查记录不受影响。</p>
        <Button kind="primary" onClick={load}>
          重试
        </Button>
      </Notice>
    </Screen>
  )
}
