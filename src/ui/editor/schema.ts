import type { Tree } from "@lezer/common"
import { caps } from "../../core/rules/caps"
import { type Path, valueAt } from "./json-tree"

/** As much of JSON Schema as rule files need. */
export interface Schema {
  type?: string | string[]
  description?: string
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  items?: Schema
  enum?: unknown[]
  const?: unknown
  required?: string[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  $ref?: string
  definitions?: Record<string, Schema>
}

/** The schemas that may speak of a value: references followed, branches apart. */
function branches(schema: Schema, root: Schema): Schema[] {
  const target = schema.$ref?.startsWith("#/definitions/")
    ? root.definitions?.[schema.$ref.slice("#/definitions/".length)]
    : undefined
  if (target) return branches(target, root)
  const parts = schema.anyOf ?? schema.oneOf
  if (!parts) return [schema]
  const { description } = schema
  return parts.flatMap((part) => branches(part, root)).map((part) => ({ description, ...part }))
}

/** Whether an object written so far may be of this branch: constants such as `kind` tell, but for the one asked about. */
const fits = ({ properties = {} }: Schema, value: unknown, asked: string | number): boolean =>
  Object.entries(properties).every(([key, property]) => {
    if (key === asked) return true
    const written = (value as Record<string, unknown> | null)?.[key]
    return property.const === undefined || written === undefined || written === property.const
  })

function inside(schema: Schema, part: string | number): Schema[] {
  if (typeof part === "number") return schema.items ? [schema.items] : []
  const property = schema.properties?.[part]
  if (property) return [property]
  return typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : []
}

/** As much of what is written at a path as tells one branch from another: the kind of a check. */
export const reader =
  (tree: Tree, text: string) =>
  (path: Path): unknown => {
    if (valueAt(tree, text, path)?.name !== "Object") return undefined
    const kind = valueAt(tree, text, [...path, "kind"])
    return kind?.name === "String" ? { kind: text.slice(kind.from + 1, kind.to - 1) } : {}
  }

/**
 * The schemas that speak of the place at a path.
 * @param read what is written at a path, as far as it can be read
 */
export function schemasAt(root: Schema, path: Path, read: (path: Path) => unknown): Schema[] {
  // Nothing that nests deeper is a rule file; each level is looked up from the top.
  if (path.length > caps.depth) return []
  let here = branches(root, root)
  for (const [depth, part] of path.entries()) {
    const value = read(path.slice(0, depth))
    here = here
      .filter((schema) => fits(schema, value, part))
      .flatMap((schema) => inside(schema, part))
      .flatMap((schema) => branches(schema, root))
  }
  return here
}

/** The parameters of one kind of check. */
export function kindProperties(root: Schema, kind: string): Record<string, Schema> {
  const path = ["rules", 0, "check"]
  const found = schemasAt(root, path, () => undefined).find(
    ({ properties }) => properties?.kind?.const === kind,
  )
  return found?.properties ?? {}
}

/** Values a schema lists. */
export function listed(schema: Schema, root: Schema): string[] {
  return branches(schema, root).flatMap((one) =>
    (one.enum ?? (one.const === undefined ? [] : [one.const])).map(String),
  )
}

/** What a new value of a schema begins with. */
export function beginning({ type, const: constant }: Schema): string {
  if (constant !== undefined) return JSON.stringify(constant)
  if (type === "string") return '""'
  if (type === "array") return "[]"
  if (type === "object") return "{}"
  return ""
}
