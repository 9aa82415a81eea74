import ChevronRight from "lucide-react/icons/chevron-right"
import { type ReactNode, useId, useState } from "react"
import * as css from "./Fold.module.css"

interface Props {
  /** Level of the heading that opens it. */
  level: "h2" | "h3" | "h4"
  head: ReactNode
  children: ReactNode
}

/** A heading that opens what belongs to it. What is closed is not rendered. */
export function Fold({ level: Heading, head, children }: Props) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <Heading className={css.heading}>
        <button
          type="button"
          className={css.trigger}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <ChevronRight className={css.chevron} size={16} aria-hidden />
          <span className={css.head}>{head}</span>
        </button>
      </Heading>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </>
  )
}
