/** The parameters of a kind of check as rows of a table, read from its JSON Schema. */

/** As much of JSON Schema as parameters need. */
export interface Schema {
  type?: string
  description?: string
  default?: unknown
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  propertyNames?: Schema
  additionalProperties?: Schema | boolean
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  minimum?: number
  exclusiveMinimum?: number
  maximum?: number
  pattern?: string
}

export interface ParamRow {
  /** `fields[].title` */
  name: string
  type: string
  /** What holds where it is left out; 必填 where it may not be. */
  fallback: string
  text: string
}

function span(low: number | undefined, high: number | undefined, unit: string): string {
  if (low !== undefined && high !== undefined) return `${low}–${high}${unit}`
  if (high !== undefined) return `至多 ${high}${unit}`
  return low === undefined ? "" : `至少 ${low}${unit}`
}

const inBrackets = (text: string): string => (text === "" ? "" : `（${text}）`)

function numberType({ type, minimum, exclusiveMinimum, maximum }: Schema): string {
  const low =
    exclusiveMinimum === undefined ? span(minimum, maximum, "") : `大于 ${exclusiveMinimum}，至多 ${maximum}`
  return `${type === "integer" ? "整数" : "数字"}${inBrackets(low)}`
}

function typeOf(schema: Schema): string {
  const { type, anyOf, const: constant, enum: values, items, properties } = schema
  if (constant !== undefined) return `\`${constant}\``
  if (values) return values.map((value) => `\`${value}\``).join(" ")
  if (anyOf) return anyOf.map(typeOf).join(" 或 ")
  if (type === "array") {
    const { minItems, maxItems } = schema
    const of = items?.properties ? "对象" : typeOf(items ?? {})
    return `列表${inBrackets(span(minItems, maxItems, " 项"))}：${of}`
  }
  if (type === "object") return properties ? "对象" : recordType(schema)
  if (type === "string") return `文字${inBrackets(span(undefined, schema.maxLength, " 字"))}`
  return type === "boolean" ? "`true` `false`" : numberType(schema)
}

function recordType({ propertyNames, additionalProperties }: Schema): string {
  const keys = propertyNames?.enum ? `，键为 ${typeOf(propertyNames)}` : ""
  return `对象${keys}，各键的值为${typeOf(additionalProperties as Schema)}`
}

function fallbackOf(schema: Schema, required: boolean): string {
  if (schema.default !== undefined) return `\`${JSON.stringify(schema.default)}\``
  return required ? "必填" : "不填"
}

/** The rows of an object's properties, each followed by those of the objects within it. */
export function describeParams({ properties = {}, required = [] }: Schema, prefix = ""): ParamRow[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const name = `${prefix}${key}`
    const row = {
      name,
      type: typeOf(schema),
      fallback: fallbackOf(schema, required.includes(key) && schema.default === undefined),
      text: schema.description ?? "",
    }
    const inside = schema.items?.properties ? describeParams(schema.items, `${name}[].`) : []
    return [row, ...describeParams(schema, `${name}.`), ...inside]
  })
}
