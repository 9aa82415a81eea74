import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete"
import { syntaxTree } from "@codemirror/language"
import type { SyntaxNode } from "@lezer/common"
import { membersIn, nameOfMember, type Path, pathTo } from "./json-tree"
import { beginning, reader, type Schema, schemasAt } from "./schema"

/** What completion draws on. */
export interface Vocabulary {
  schema: Schema
  columns: readonly { key: string; name: string }[]
  /** Ids of packs, and of rules that overrides may name. */
  packs: readonly { id: string; title: string }[]
  rules: readonly { id: string; title: string }[]
}

/** Parameters that hold keys of columns. */
const columnParams = new Set([
  "columns",
  "column",
  "policies",
  "interpretations",
  "before",
  "after",
  "first",
  "second",
  "newsColumns",
  "slowColumns",
  "blocks",
  "entrance",
  "apply",
])

/** Words of the team's own making that fit a place. */
function names(path: Path, { columns, packs, rules }: Vocabulary): Completion[] {
  const [first, , third] = path
  if (first === "extends") return packs.map(({ id, title }) => ({ label: id, detail: title }))
  if (first === "overrides" && third === "id")
    return rules.map(({ id, title }) => ({ label: id, detail: title }))
  const param = [...path].reverse().find((part) => typeof part === "string")
  if (path.includes("check") && columnParams.has(String(param)))
    return columns.map(({ key, name }) => ({ label: key, detail: name }))
  return []
}

/** Completion of keys and values as the schema has them, inside quotation marks or before the first is typed. */
export function completionSource(vocabulary: () => Vocabulary) {
  return (context: CompletionContext): CompletionResult | null => {
    const text = context.state.doc.toString()
    const tree = syntaxTree(context.state)
    const node = tree.resolveInner(context.pos, -1)
    const known = vocabulary()
    const read = reader(tree, text)
    if (node.name === "PropertyName" || (node.name === "Object" && context.explicit))
      return keyCompletions(node, text, known, read, context)
    if (node.name === "String") {
      const path = pathTo(node, text)
      return valueCompletions(path, { from: node.from, to: node.to }, known, read)
    }
    if (!context.explicit || (node.name !== "Property" && node.name !== "Array")) return null
    const path = node.name === "Array" ? [...pathTo(node, text), 0] : pathTo(node, text)
    return valueCompletions(path, { from: context.pos, to: context.pos }, known, read)
  }
}

/** The beginning of a description in the line of an option, the whole of it beside the list. */
function explained({ description }: Schema): Pick<Completion, "detail" | "info"> {
  if (description === undefined) return {}
  const [first = ""] = description.split(/[：；。（]/)
  return { detail: first, ...(first === description ? {} : { info: description }) }
}

function keyCompletions(
  node: SyntaxNode,
  text: string,
  { schema }: Vocabulary,
  read: (path: Path) => unknown,
  { pos }: CompletionContext,
): CompletionResult | null {
  const typed = node.name === "PropertyName"
  const object = typed ? node.parent?.parent : node
  if (object?.name !== "Object") return null
  const path = pathTo(object, text)
  const taken = new Set(
    membersIn(object)
      .filter((member) => !typed || member.from !== node.parent?.from)
      .map((member) => nameOfMember(member, text)),
  )
  const hasValue = typed && /^\s*:/.test(text.slice(node.to))
  const options = new Map<string, Completion>()
  for (const one of schemasAt(schema, path, read)) {
    const kind = (read(path) as { kind?: string } | undefined)?.kind
    const constant = one.properties?.kind?.const
    if (kind !== undefined && constant !== undefined && constant !== kind) continue
    for (const [key, property] of Object.entries(one.properties ?? {})) {
      if (taken.has(key) || options.has(key)) continue
      options.set(key, {
        label: JSON.stringify(key),
        displayLabel: key,
        ...explained(property),
        type: "property",
        boost: one.required?.includes(key) ? 1 : 0,
        apply: hasValue ? JSON.stringify(key) : `${JSON.stringify(key)}: ${beginning(property)}`,
      })
    }
  }
  return { from: typed ? node.from : pos, to: typed ? node.to : pos, options: [...options.values()] }
}

function valueCompletions(
  path: Path,
  range: { from: number; to: number },
  vocabulary: Vocabulary,
  read: (path: Path) => unknown,
): CompletionResult | null {
  const fromSchema = schemasAt(vocabulary.schema, path, read).flatMap(
    ({ enum: all, const: one, type, description }): Completion[] => {
      const values = all ?? (one === undefined ? (type === "boolean" ? [true, false] : []) : [one])
      // A description of several values is no description of one.
      const about = one === undefined ? {} : explained({ description })
      return values.map((value) => ({ label: JSON.stringify(value), type: "enum", ...about }))
    },
  )
  const own = names(path, vocabulary).map(
    ({ label, detail }): Completion => ({ label: JSON.stringify(label), displayLabel: label, detail }),
  )
  const options = [...new Map([...fromSchema, ...own].map((one) => [one.label, one])).values()]
  return options.length > 0 ? { ...range, options } : null
}
