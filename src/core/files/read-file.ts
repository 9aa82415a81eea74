/** Document files to Pages. Whoever imports this takes the readers of all formats along. */
import type { Page, PageInput } from "../page/types"
import { withoutFragment } from "../text/url"
import { readDoc } from "./doc"
import { readDocx } from "./docx"
import { FileError } from "./error"
import { filePage } from "./file-page"
import { type FileFormat, fileFormat, refusalOf } from "./format"
import type { Content } from "./markup"
import { readMhtml } from "./mhtml"
import { readOfd } from "./ofd"
import { type CMapPort, readPdf } from "./pdf/read-pdf"
import { readRtf } from "./rtf"
import { readXls } from "./xls"
import { readXlsx } from "./xlsx"

type Reader = (bytes: Uint8Array, cmap: CMapPort) => Content | Promise<Content>

const readers: Partial<Record<FileFormat, Reader>> = {
  pdf: readPdf,
  docx: readDocx,
  xlsx: readXlsx,
  ofd: readOfd,
  doc: readDoc,
  xls: readXls,
  rtf: readRtf,
  mhtml: readMhtml,
}

/**
 * A reader of document files, recognised by their bytes.
 * @param cmap gives the predefined CMaps that Chinese PDFs refer to
 * @returns rejects with FileError alone, whose `outcome` says what the file is instead of a text
 */
export function createFileReader(cmap: CMapPort): (input: PageInput) => Promise<Page> {
  return async ({ url, bytes }) => {
    const format = fileFormat(bytes)
    const read = format && readers[format]
    if (!read)
      throw new FileError((format && refusalOf(format)) ?? "not-html", `no text is taken from ${format}`)
    try {
      return filePage(withoutFragment(url), format, await read(bytes, cmap))
    } catch (error) {
      throw error instanceof FileError ? error : new FileError("damaged", String(error))
    }
  }
}
