import { ConfirmButton } from "../parts/ConfirmButton"
import * as css from "./OptionsApp.module.css"

/** What happens to data, as it is. */
export function Privacy({ onRemoveEverything }: { onRemoveEverything(): Promise<void> }) {
  return (
    <section>
      <div className={css.head}>
        <h2>隐私</h2>
        <ConfirmButton
          label="清除全部数据"
          title="清除本扩展的全部数据？"
          text="评查记录、复核意见、页面原文、指认的栏目、设置和自有规则文件都会从本机删除，不能恢复。数据损坏、无法读取时也用这个办法。"
          action="清除"
          onConfirm={onRemoveEverything}
        />
      </div>
      <div className={css.text}>
        <p>
          评查在本机进行。除被评查的网站和核实其链接所需的网站外，不向任何地址发送请求，也不上传任何内容。
        </p>
        <p>
          用后台标签页读取页面时，页面会像您亲自访问时一样，从它所指的地址（可能是其他网站）加载图片、脚本和统计代码；可在评查设置里关闭。
        </p>
        <p>评查记录、复核意见和页面原文只存放在本浏览器中，删除记录即从本机清除；导出的文件由您自行保管。</p>
        <p>默认只能读取 gov.cn 域名下的网页。其他政府网站需逐个允许，随时可在浏览器的扩展程序设置里收回。</p>
      </div>
    </section>
  )
}
