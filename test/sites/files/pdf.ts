import { encodeGbk } from "../gbk"

/** A text on a page, its baseline `y` points below the top edge. */
export interface PdfText {
  x: number
  y: number
  size: number
  text: string
}

export interface PdfPage {
  texts: PdfText[]
  /** Lines of tables: x1, y1, x2, y2 from the top left corner. */
  rules?: [number, number, number, number][]
}

const HEIGHT = 842
const WIDTH = 595

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex")

function contentOf({ texts, rules = [] }: PdfPage): string {
  const shown = texts.map(
    ({ x, y, size, text }) => `BT /F1 ${size} Tf ${x} ${HEIGHT - y} Td <${hex(encodeGbk(text))}> Tj ET`,
  )
  const drawn = rules.map(([x1, y1, x2, y2]) => `${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`)
  return [...drawn, ...shown].join("\n")
}

/**
 * A PDF as old office programs write it: Chinese in a font that is not embedded, coded by a predefined CMap (GBK-EUC-H), without a table of
 * Unicode values. Readers must know that CMap to see any text. `extra` goes into the trailer.
 */
export function chinesePdf(pages: readonly PdfPage[], extra = ""): Uint8Array {
  const fonts = 3
  const kids = pages.map((_, at) => `${fonts + 3 + at * 2} 0 R`).join(" ")
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [${fonts + 1} 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [814 939 500] /FontDescriptor ${fonts + 2} 0 R >>`,
    "<< /Type /FontDescriptor /FontName /SimSun /Flags 6 /FontBBox [0 -141 1000 859] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 683 /StemV 80 >>",
    ...pages.flatMap((page, at) => {
      const stream = contentOf(page)
      const contents = fonts + 4 + at * 2
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${contents} 0 R /Resources << /Font << /F1 ${fonts} 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ]
    }),
  ]
  // Object numbers: the kids above point at the pages behind the fonts.
  return pdfOf(objects, extra)
}

/**
 * A PDF of such objects, numbered from 1, of which the first is the catalogue.
 * @param extra further entries of the trailer
 */
export function pdfOf(objects: readonly string[], extra = ""): Uint8Array {
  let file = "%PDF-1.4\n"
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}
