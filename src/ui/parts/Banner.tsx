import OctagonAlert from "lucide-react/icons/octagon-alert"
import TriangleAlert from "lucide-react/icons/triangle-alert"
import type { ReactNode } from "react"
import * as css from "./Banner.module.css"

interface Props {
  tone: "bad" | "warn"
  children: ReactNode
}

/** A statement above the checklist that changes how it is to be read. */
export function Banner({ tone, children }: Props) {
  const Icon = tone === "bad" ? OctagonAlert : TriangleAlert
  return (
    <div className={`${css.banner} ${tone === "bad" ? css.bad : css.warn}`}>
      <Icon size={16} aria-hidden />
      <div>{children}</div>
    </div>
  )
}
