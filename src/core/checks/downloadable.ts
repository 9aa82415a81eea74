import type { Page } from "../page/types"
import { rememberedFor } from "../text/remembered-for"

const DOWNLOAD = /下载|打印/

/** What a page offers for download or print, by its label; null where it offers nothing. Menus and footers offer apps and forms, on every page. */
export const downloadable = rememberedFor(({ attachments, links }: Page): string | null => {
  const own = links.find(
    ({ region, text }) => (region === "body" || region === "list") && DOWNLOAD.test(text),
  )
  return attachments[0]?.text ?? own?.text ?? null
})
