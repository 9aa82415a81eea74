import type { ReactNode } from "react"
import * as css from "./Notice.module.css"

interface Props {
  icon: ReactNode
  title: string
  children?: ReactNode
}

/** A state that has no list to show: what is the case, why, and what to do. */
export function Notice({ icon, title, children }: Props) {
  return (
    <div className={css.notice}>
      <span className={css.icon}>{icon}</span>
      <h2 className={css.title}>{title}</h2>
      <div className={css.text}>{children}</div>
    </div>
  )
}
