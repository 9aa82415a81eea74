import type { Page } from "../page/types"

const DOWNLOAD = /下载|打印/

/** What a page offers for download or print, by its label; null where it offers nothing. Menus and footers offer apps and forms, on every page. */
export const downloadable = ({ attachments, links }: Page): string | null =>
  attachments[0]?.text ??
  links.find(({ region, text }) => (region === "body" || region === "list") && DOWNLOAD.test(text))?.text ??
  null
