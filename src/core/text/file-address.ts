/** Addresses that hand out a file rather than a page. */

const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|wps|wpt|et|dps|ofd|ceb|zip|rar|7z|txt|csv|rtf)(?=$|[?#&])/i
/** Documents whose text is not read: slides, archives, sealed pages, tables of bare values. */
const UNREAD = /\.(?:pptx?|dps|ceb|zip|rar|7z|txt|csv)(?=$|[?#&])/i
const PICTURE = /\.(?:jpe?g|png|gif|bmp|webp|tiff?)(?=$|[?#&])/i
/** Addresses that hand out a file whatever they end in. */
const DOWNLOAD =
  /downfile\.jsp|downloadfile\.jsp|\/_content\/download\.jsp|download\.do\b|\/attachment\/\d|[?&](?:filename|attachname)=|filedownload|\/attachments?\/download/i

/** Path and query of an absolute address: a host may end like a file. "" where it is none. */
function behindHost(url: string): string {
  try {
    const { pathname, search } = new URL(url)
    return pathname + search
  } catch {
    return ""
  }
}

/** Whether an absolute address is that of a document to take along: a text, a sheet, an archive. */
export function isDocumentFile(url: string): boolean {
  const path = behindHost(url)
  return DOCUMENT.test(path) || DOWNLOAD.test(path)
}

/** Whether it is that of a document whose text may be read: text, sheet, fixed pages. */
export const isReadableFile = (url: string): boolean => isDocumentFile(url) && !UNREAD.test(behindHost(url))

/** Whether an absolute address is that of a file rather than a page: a document or a picture. */
export const isFileAddress = (url: string): boolean => isDocumentFile(url) || PICTURE.test(behindHost(url))
