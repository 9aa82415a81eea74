import type { Page } from "../page/types"

const DOWNLOAD = /下载|打印/

/** What a page offers for download or print, by its label; null where it offers nothing. */
export const downloadable = ({ attachments, links }: Page): string | null =>
  attachments[0]?.text ?? links.find(({ text }) => DOWNLOAD.test(text))?.text ?? null
