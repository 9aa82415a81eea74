import type { Page } from "./types"

/**
 * The address at which a text stands: in a PDF the page of it, for readers that open one there (RFC 8118, 3), else the address of the page
 * itself.
 */
export function addressOf({ url, file, text }: Page, passage: string): string {
  if (file?.format !== "pdf" || file.starts.length === 0) return url
  const at = text.indexOf(passage)
  if (at < 0) return url
  const page = file.starts.findLastIndex((start) => start <= at)
  return `${url}#page=${page + 1}`
}
