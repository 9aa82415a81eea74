import * as Collapsible from "@radix-ui/react-collapsible"
import ChevronRight from "lucide-react/icons/chevron-right"
import type { ReactNode } from "react"
import * as css from "./Fold.module.css"

interface Props {
  /** Level of the heading that opens it. */
  level: "h2" | "h3" | "h4"
  head: ReactNode
  children: ReactNode
}

/** A heading that opens what belongs to it. What is closed is not rendered. */
export function Fold({ level: Heading, head, children }: Props) {
  return (
    <Collapsible.Root>
      <Heading className={css.heading}>
        <Collapsible.Trigger className={css.trigger}>
          <ChevronRight className={css.chevron} size={16} aria-hidden />
          <span className={css.head}>{head}</span>
        </Collapsible.Trigger>
      </Heading>
      <Collapsible.Content>{children}</Collapsible.Content>
    </Collapsible.Root>
  )
}
