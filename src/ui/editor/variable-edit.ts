import type { VariableValue } from "../../core/rules/types"
import type { VariableRow } from "../../platform/browser/rules/types"
import { dropKey, setKey } from "./json-edit"

interface PackText {
  variables?: unknown
  values?: unknown
}

/** The text of a pack with a value given to a variable, or taken from it. The text must be JSON, not a sound pack. */
export function setVariable(
  text: string,
  row: Pick<VariableRow, "name" | "declared">,
  value: VariableValue | null,
): string {
  const { variables, values } = JSON.parse(text) as PackText
  const declared = Array.isArray(variables) ? (variables as ({ name?: unknown } | null)[]) : []
  const at = declared.findIndex((variable) => variable?.name === row.name)
  const [path, key] = row.declared ? [["variables", at], "value"] : [["values"], row.name]
  if (value === null) return dropKey(text, path, key)
  if (!row.declared && values === undefined) return setKey(text, [], "values", { [key]: value })
  return setKey(text, path, key, value)
}

/** What a value is typed as: a line each for a list. */
export const typedOf = (value: VariableValue | null): string =>
  Array.isArray(value) ? value.join("\n") : value === null ? "" : String(value)

/**
 * What was typed, as a value of a type; null where nothing was. A number that is none stays text: the check of the file says so, in its words.
 */
export function readTyped(typed: string, type: VariableRow["type"]): VariableValue | null {
  const text = typed.trim()
  if (text === "") return null
  if (type === "number") return Number.isFinite(Number(text)) ? Number(text) : text
  if (type === "text") return text
  return [...new Set(text.split(/[\n、，,；;]/).map((name) => name.trim()))].filter((name) => name !== "")
}
