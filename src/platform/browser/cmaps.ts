/**
 * The predefined CMaps of simplified Chinese (ISO 32000-1, table 118) and the one back to Unicode, as part of the bundle: PDFs whose fonts
 * are not embedded can't be read without them.
 */
import adobeGb1UCS2 from "data-base64:pdfjs-dist/cmaps/Adobe-GB1-UCS2.bcmap"
import gbEucH from "data-base64:pdfjs-dist/cmaps/GB-EUC-H.bcmap"
import gbEucV from "data-base64:pdfjs-dist/cmaps/GB-EUC-V.bcmap"
import gbkEucH from "data-base64:pdfjs-dist/cmaps/GBK-EUC-H.bcmap"
import gbkEucV from "data-base64:pdfjs-dist/cmaps/GBK-EUC-V.bcmap"
import gbk2kH from "data-base64:pdfjs-dist/cmaps/GBK2K-H.bcmap"
import gbk2kV from "data-base64:pdfjs-dist/cmaps/GBK2K-V.bcmap"
import gbkpEucH from "data-base64:pdfjs-dist/cmaps/GBKp-EUC-H.bcmap"
import gbkpEucV from "data-base64:pdfjs-dist/cmaps/GBKp-EUC-V.bcmap"
import gbpcEucH from "data-base64:pdfjs-dist/cmaps/GBpc-EUC-H.bcmap"
import gbpcEucV from "data-base64:pdfjs-dist/cmaps/GBpc-EUC-V.bcmap"
import uniGbUCS2H from "data-base64:pdfjs-dist/cmaps/UniGB-UCS2-H.bcmap"
import uniGbUCS2V from "data-base64:pdfjs-dist/cmaps/UniGB-UCS2-V.bcmap"
import uniGbUTF16H from "data-base64:pdfjs-dist/cmaps/UniGB-UTF16-H.bcmap"
import uniGbUTF16V from "data-base64:pdfjs-dist/cmaps/UniGB-UTF16-V.bcmap"

const packed: Record<string, string> = {
  "GB-EUC-H": gbEucH,
  "GB-EUC-V": gbEucV,
  "GBpc-EUC-H": gbpcEucH,
  "GBpc-EUC-V": gbpcEucV,
  "GBK-EUC-H": gbkEucH,
  "GBK-EUC-V": gbkEucV,
  "GBKp-EUC-H": gbkpEucH,
  "GBKp-EUC-V": gbkpEucV,
  "GBK2K-H": gbk2kH,
  "GBK2K-V": gbk2kV,
  "UniGB-UCS2-H": uniGbUCS2H,
  "UniGB-UCS2-V": uniGbUCS2V,
  "UniGB-UTF16-H": uniGbUTF16H,
  "UniGB-UTF16-V": uniGbUTF16V,
  "Adobe-GB1-UCS2": adobeGb1UCS2,
}

/** Rejects for a CMap that is not among them. */
export async function cmap(name: string): Promise<Uint8Array> {
  const data = packed[name]
  if (data === undefined) throw new Error(`no CMap ${name}`)
  const base64 = decodeURIComponent(data.slice(data.indexOf(",") + 1))
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
}
