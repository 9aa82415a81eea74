import { archive, xmlText } from "./archive"

/** A, …, Z, AA, AB, … */
const letter = (column: number): string =>
  (column < 26 ? "" : letter(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

/** A workbook of one sheet; numbers stay numbers, texts go into the shared table. `merged`: A1:C1. */
export function xlsx(
  name: string,
  rows: readonly (readonly (string | number)[])[],
  merged: string[] = [],
): Uint8Array {
  const strings = [...new Set(rows.flat().filter((cell) => typeof cell === "string"))]
  const lines = rows.map((row, r) => {
    const cells = row.map((cell, c) => {
      const at = `${letter(c)}${r + 1}`
      if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`
      return cell === "" ? "" : `<c r="${at}" t="s"><v>${strings.indexOf(cell)}</v></c>`
    })
    return `<row r="${r + 1}">${cells.join("")}</row>`
  })
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  return archive({
    "[Content_Types].xml":
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="${xmlText(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings.map((text) => `<si><t>${xmlText(text)}</t><rPh sb="0" eb="1"><t>拼音</t></rPh></si>`).join("")}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData><mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells></worksheet>`,
  })
}
