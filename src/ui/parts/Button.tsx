import type { ComponentProps } from "react"
import * as css from "./Button.module.css"

interface Props extends ComponentProps<"button"> {
  kind?: "primary" | "plain" | "danger"
}

const kinds = { primary: css.primary, plain: css.plain, danger: css.danger }

export function Button({ kind = "plain", ...rest }: Props) {
  return <button type="button" {...rest} className={`${css.button} ${kinds[kind]}`} />
}

/** A link that looks like a button: it leads to a page of the extension. */
export function ButtonLink(props: ComponentProps<"a">) {
  return <a {...props} className={`${css.button} ${css.plain}`} />
}
