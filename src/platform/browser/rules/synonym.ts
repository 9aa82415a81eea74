import type { ColumnDef, ColumnsFile } from "../../../core/rules/types"

/**
 * The text of a team's dictionary with one more name for a column. The file must be in order.
 * @param def the column as it is in use; an entry the file does not have yet repeats its common name and days
 */
export function withSynonym(text: string, column: string, name: string, def: ColumnDef): string {
  const file = JSON.parse(text) as ColumnsFile
  const entry = file.columns[column] ?? {
    name: def.name,
    accept: [],
    reject: [],
    urlHints: [],
    freshDays: def.freshDays,
  }
  const accept = [...new Set([...entry.accept, name.trim()])]
  const columns = { ...file.columns, [column]: { ...entry, accept } }
  return `${JSON.stringify({ ...file, columns }, null, 2)}\n`
}
