/** Every format is brought into plain markup: one reader then serves them all. */

export interface Cell {
  text: string
  colSpan?: number
  rowSpan?: number
}

/** What was taken from a file. */
export interface Content {
  /** Markup of each page of a document that has pages, else one piece. */
  sheets: string[]
  /** Pages that show something and have no text: scanned ones. */
  textless: number
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string)

export const paragraph = (text: string): string => `<p>${escaped(text)}</p>`

export const heading = (text: string, level: 1 | 2): string => `<h${level}>${escaped(text)}</h${level}>`

const span = (name: string, count: number | undefined): string =>
  count && count > 1 ? ` ${name}="${count}"` : ""

/** A table, each cell where it begins. */
export function tableMarkup(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => {
    const cells = row.map(
      ({ text, colSpan, rowSpan }) =>
        `<td${span("colspan", colSpan)}${span("rowspan", rowSpan)}>${escaped(text)}</td>`,
    )
    return `<tr>${cells.join("")}</tr>`
  })
  return `<table>${lines.join("")}</table>`
}
