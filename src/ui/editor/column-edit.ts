import type { ColumnsFile } from "../../core/rules/types"
import type { ColumnChoice } from "../../platform/browser/rules/types"
import { setKey } from "./json-edit"

/** The text of a sound dictionary with one more name for a column, put beside those that the team gave it before. */
export function addName(text: string, { key, name, freshDays }: ColumnChoice, synonym: string): string {
  const { columns } = JSON.parse(text) as ColumnsFile
  const entry = columns[key] ?? { name, accept: [], reject: [], urlHints: [], freshDays }
  const accept = [...new Set([...entry.accept, synonym])]
  return setKey(text, ["columns"], key, { ...entry, accept })
}
