import type { ReactNode } from "react"
import { linkToText } from "../../core/text/fragment"

interface Props {
  url: string
  /** What to scroll to there. */
  text?: string
  children: ReactNode
}

/** A link to a page of an audited site, in a new tab. Addresses that are not http(s) stay text. */
export function PageLink({ url, text, children }: Props) {
  if (!/^https?:\/\//i.test(url)) return <span>{children}</span>
  return (
    <a href={text ? linkToText(url, text) : url} target="_blank" rel="noreferrer">
      {children}
    </a>
  )
}
