import { drawTable } from "../files/draw-table"
import { chinesePdf } from "../files/pdf"

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
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ]
  let file = "%PDF-1.4\n"
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")
  const start = file.length
  file += `xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}
