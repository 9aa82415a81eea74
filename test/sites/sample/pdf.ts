import { drawTable } from "../files/draw-table"
import { chinesePdf, pdfOf } from "../files/pdf"

/** A catalogue as offices publish it: a table of all its names in a PDF, in Chinese fonts that are not embedded. */
export function cataloguePdf(title: string, names: readonly string[]): Uint8Array {
  const rows = names.map((name, at) => [String(at + 1), name, "县级有关部门"])
  const frame = { x: 60, y: 120, widths: [40, 260, 160], height: 24, size: 10 }
  const { texts, rules } = drawTable(frame, [["序号", "试点领域", "公开主体"], ...rows])
  return chinesePdf([{ texts: [{ x: 120, y: 90, size: 20, text: title }, ...texts], rules }])
}

/** A one-page PDF that opens in any reader: enough for an attachment that must prove to be a PDF. */
export function pdf(text: string): Uint8Array {
  const stream = `BT /F1 18 Tf 72 720 Td (${text.replace(/[^\x20-\x7e]|[()\\]/g, "")}) Tj ET`
  return pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ])
}
