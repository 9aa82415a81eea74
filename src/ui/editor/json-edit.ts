import { membersIn, nameOfMember, type Path, parseJson, type Range, valueAt, valuesIn } from "./json-tree"

/** Edits in the text of a sound JSON file that leave everything else as its author wrote it. */

/** A value as it stands at some depth of the file. */
function written(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`)
}

/** White space at the beginning of the line that holds a place. */
function indentAt(text: string, at: number): string {
  const start = text.lastIndexOf("\n", at - 1) + 1
  return /^[ \t]*/.exec(text.slice(start, at))?.[0] ?? ""
}

/** Replaces the value of a key of the object at `path`; puts the key at the object's end where it has none. */
export function setKey(text: string, path: Path, key: string, value: unknown): string {
  const tree = parseJson(text)
  const object = valueAt(tree, text, path)
  if (object?.name !== "Object") return text
  const old = valueAt(tree, text, [...path, key])
  if (old) return text.slice(0, old.from) + written(value, indentAt(text, old.from)) + text.slice(old.to)
  const last = membersIn(object).at(-1)
  const outer = indentAt(text, object.from)
  const inner =
    last && text.slice(object.from, last.from).includes("\n") ? indentAt(text, last.from) : `${outer}  `
  const member = `${last ? "," : ""}\n${inner}${JSON.stringify(key)}: ${written(value, inner)}`
  const at = last?.to ?? object.from + 1
  const rest = text.slice(at)
  return text.slice(0, at) + member + (/^\s*\n/.test(rest) ? rest : `\n${outer}${rest.trimStart()}`)
}

/** Takes a member out of the list at `path`. */
export function dropItem(text: string, path: Path, index: number): string {
  const list = valueAt(parseJson(text), text, path)
  return without(text, list?.name === "Array" ? valuesIn(list) : [], index)
}

/** Takes a key with its value out of the object at `path`. */
export function dropKey(text: string, path: Path, key: string): string {
  const object = valueAt(parseJson(text), text, path)
  const members = object?.name === "Object" ? membersIn(object) : []
  return without(
    text,
    members,
    members.findIndex((member) => nameOfMember(member, text) === key),
  )
}

function without(text: string, items: readonly Range[], index: number): string {
  const item = items[index]
  if (!item) return text
  const next = items[index + 1]
  const before = items[index - 1]
  if (next) return text.slice(0, item.from) + text.slice(next.from)
  if (before) return text.slice(0, before.to) + text.slice(item.to)
  return text.slice(0, item.from).trimEnd() + text.slice(item.to).trimStart()
}
