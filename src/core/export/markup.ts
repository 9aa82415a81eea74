/** Text of pages in HTML: as text only, links to web addresses only. */
import { linkToText } from "../text/fragment"
import { withoutHidden } from "./hidden"

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

export const escapeHtml = (value: string | number | null | undefined): string =>
  withoutHidden(String(value ?? "")).replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char)

interface LinkLook {
  /** The words of the page at which it is opened. */
  quote?: string
  /** Whether its address stands behind it on paper. */
  printed?: boolean
}

/** A link; what is no web address is shown as text. */
export function link(url: string, label: string, { quote = "", printed = true }: LinkLook = {}): string {
  if (!/^https?:\/\//i.test(url)) return escapeHtml(label)
  const href = quote ? linkToText(url, quote) : url
  const shown = label === url || !printed ? "" : ` data-url="${escapeHtml(url)}"`
  return `<a href="${escapeHtml(href)}"${shown} rel="noreferrer">${escapeHtml(label)}</a>`
}

/** A table of the report; `name` is its class, which sets the widths of its columns. */
export function table(name: string, headings: readonly string[], bodies: string): string {
  const head = headings.map((heading) => `<th scope="col">${heading}</th>`).join("")
  return `<table class="${name}"><thead><tr>${head}</tr></thead>${bodies}</table>`
}
