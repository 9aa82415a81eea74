import { useEffect, useRef } from "react"
import { useStore } from "zustand/react"
import { isOpen } from "../../platform/browser/phases"
import type { PopupStore } from "../store/popup"
import type { PopupView } from "../store/popup-state"
import { Broken } from "./Broken"
import { Elsewhere } from "./Elsewhere"
import { Finished } from "./Finished"
import { Loading } from "./Loading"
import { Permission } from "./Permission"
import * as css from "./PopupApp.module.css"
import { Ready } from "./Ready"
import { Running } from "./Running"
import { PopupContext } from "./usePopup"

const screens = {
  loading: Loading,
  broken: Broken,
  elsewhere: Elsewhere,
  permission: Permission,
  ready: Ready,
} satisfies Record<Exclude<PopupView, "run">, unknown>

/** The popup: one screen at a time. A change of screen takes the keyboard focus along. */
export function PopupApp({ store }: { store: PopupStore }) {
  const screen = useStore(store, ({ view, run }) =>
    view === "run" ? (run && isOpen(run.state) ? "running" : "finished") : view,
  )
  const Screen = screen === "running" ? Running : screen === "finished" ? Finished : screens[screen]
  const frame = useRef<HTMLDivElement>(null)
  const last = useRef(screen)
  useEffect(() => {
    if (last.current !== screen && last.current !== "loading") frame.current?.focus()
    last.current = screen
  }, [screen])
  return (
    <PopupContext value={store}>
      <div className={css.popup} ref={frame} tabIndex={-1} data-screen={screen}>
        <Screen />
      </div>
    </PopupContext>
  )
}
