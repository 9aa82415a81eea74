import Papa from "papaparse"

export type Row = Record<string, string>

/** Rows of an exported CSV, which must be sound: BOM, CRLF, every row as long as the header. */
export function readCsv(text: string): Row[] {
  if (!text.startsWith("\uFEFF")) throw new Error("no byte order mark")
  const { data, errors, meta } = Papa.parse<Row>(text.slice(1), { header: true, skipEmptyLines: true })
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]))
  if (meta.linebreak !== "\r\n") throw new Error("line ends are not CRLF")
  return data
}

/** What two audits of the same site must agree in: everything but the hour. */
export const verdicts = (rows: Row[]): Row[] => rows.map(({ 检查时间: _hour, ...row }) => row)
