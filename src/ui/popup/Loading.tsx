import * as css from "./Loading.module.css"
import { Screen } from "./Screen"

/** While the tab is being asked. Usually gone before it is seen. */
export function Loading() {
  return (
    <Screen title="政务公开评查">
      <p className={css.text} role="status">
        正在识别当前网站……
      </p>
    </Screen>
  )
}
