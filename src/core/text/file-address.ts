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

/** Whether path and query of an address hold one of the signs. Most addresses hold none anywhere, and need not be taken apart. */
function behindHostIs(url: string, ...signs: readonly RegExp[]): boolean {
  if (!signs.some((sign) => sign.test(url))) return false
  const path = behindHost(url)
  return signs.some((sign) => sign.test(path))
}

/** Whether an absolute address is that of a document to take along: a text, a sheet, an archive. */
export const isDocumentFile = (url: string): boolean => behindHostIs(url, DOCUMENT, DOWNLOAD)

/** Whether it is that of a document whose text may be read: text, sheet, fixed pages. */
export const isReadableFile = (url: string): boolean => isDocumentFile(url) && !behindHostIs(url, UNREAD)

/** Whether an absolute address is that of a file rather than a page: a document or a picture. */
export const isFileAddress = (url: string): boolean => behindHostIs(url, DOCUMENT, DOWNLOAD, PICTURE)
