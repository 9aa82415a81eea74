import type { ReactNode } from "react"
import { Banner } from "../parts/Banner"
import * as css from "./Screen.module.css"
import { usePopup } from "./usePopup"

interface Props {
  title: string
  /** Second line of the bar. */
  facts?: (string | null | undefined)[]
  children: ReactNode
  /** Stay at the bottom. */
  actions?: ReactNode
}

/** Frame of every screen: bar, scrolling middle, actions. Problems show above the actions. */
export function Screen({ title, facts = [], children, actions }: Props) {
  const problem = usePopup((state) => state.problem)
  const known = facts.filter(Boolean)
  return (
    <>
      <header className={css.bar}>
        <h1 className={css.title} title={title}>
          {title}
        </h1>
        {known.length > 0 && <p className={css.facts}>{known.join(" · ")}</p>}
      </header>
      <main className={css.middle}>{children}</main>
      {problem && (
        <div className={css.problem} role="alert">
          <Banner tone="bad">{problem}</Banner>
        </div>
      )}
      {actions && <footer className={css.actions}>{actions}</footer>}
    </>
  )
}
