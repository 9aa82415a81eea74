import type { ReactNode } from "react"
import { Banner } from "../parts/Banner"
import * as css from "./Screen.module.css"
import { usePopup } from "./usePopup"

interface Props {
  title: string
  /** Lines below it in the bar. */
  facts?: string[]
  children: ReactNode
  /** Stay at the bottom. */
  actions?: ReactNode
}

/** Frame of every screen: bar, scrolling middle, actions. Problems show above the actions. */
export function Screen({ title, facts = [], children, actions }: Props) {
  const problem = usePopup((state) => state.problem)
  return (
    <>
      <header className={css.bar}>
        <h1 className={css.title} title={title}>
          {title}
        </h1>
        {facts.map((line) => (
          <p key={line} className={css.facts} title={line}>
            {line}
          </p>
        ))}
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
