import { archive, xmlText } from "./archive"
import type { DrawnCell } from "./draw-table"

/** A paragraph, or a table: rows of cells, spans as in HTML. */
export type DocxBlock =
  | string
  | { table: (string | { text: string; across?: number; down?: "first" | "more" })[][] }

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p>`

function table(rows: Extract<DocxBlock, object>["table"]): string {
  const lines = rows.map((row) => {
    const cells = row.map((given) => {
      const { text, across, down } = typeof given === "string" ? { text: given } : given
      const span = across ? `<w:gridSpan w:val="${across}"/>` : ""
      const merge = down ? `<w:vMerge${down === "first" ? ' w:val="restart"' : ""}/>` : ""
      return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraph(text)}</w:tc>`
    })
    return `<w:tr>${cells.join("")}</w:tr>`
  })
  return `<w:tbl>${lines.join("")}</w:tbl>`
}

/** A Word document of the parts it must have (ECMA-376). */
export function docx(blocks: readonly DocxBlock[]): Uint8Array {
  const body = blocks.map((block) => (typeof block === "string" ? paragraph(block) : table(block.table)))
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
  const content = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
  return archive({
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${content}"/></Types>`,
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0"?><w:document ${WORD}><w:body>${body.join("")}</w:body></w:document>`,
  })
}

/** A table as Word writes it: cells that go on below are there and empty. */
export function wordTable(rows: readonly (readonly (DrawnCell | string)[])[]): Extract<DocxBlock, object> {
  const open = new Map<number, { left: number; across: number }>()
  const table = rows.map((row) => {
    const cells: Extract<DocxBlock, object>["table"][number] = []
    let column = 0
    const continued = () => {
      for (let above = open.get(column); above && above.left > 0; above = open.get(column)) {
        above.left--
        cells.push({ text: "", across: above.across, down: "more" })
        column += above.across
      }
    }
    for (const given of row) {
      continued()
      const { text, across = 1, down = 1 } = typeof given === "string" ? { text: given } : given
      if (down > 1) open.set(column, { left: down - 1, across })
      cells.push({ text, across, ...(down > 1 ? { down: "first" as const } : {}) })
      column += across
    }
    continued()
    return cells
  })
  return { table }
}
