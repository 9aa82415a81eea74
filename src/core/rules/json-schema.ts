import * as z from "zod"
import { checkSchema, columnsFileSchema, dictionariesFileSchema, packSchema } from "./schema"
import type { CheckKind, CheckKinds } from "./types"

type JsonSchema = Record<string, unknown>

/** Editors know draft 7 best. */
const OPTIONS = { target: "draft-7", io: "input" } as const

/** Any parameter may be left to a variable of the pack. */
const VARIABLE: JsonSchema = {
  type: "object",
  properties: { $var: { type: "string" } },
  required: ["$var"],
  additionalProperties: false,
}

/** Editors show the description that stands beside the branches. */
const orVariable = ({ description, ...schema }: JsonSchema): JsonSchema => ({
  description,
  anyOf: [schema, { $ref: "#/definitions/variable" }],
})

/** The schema of one kind's parameters with `kind` among them. */
function kindSchema({ kind, title, about, params }: CheckKind): JsonSchema {
  const description = `${title}：${about.answers}`
  const withKind = (schema: JsonSchema): JsonSchema => {
    const branches = (schema.anyOf ?? schema.oneOf) as JsonSchema[] | undefined
    if (branches) return { anyOf: branches.map(withKind) }
    return {
      ...schema,
      description,
      properties: {
        kind: { type: "string", const: kind, description },
        ...Object.fromEntries(
          Object.entries(schema.properties as Record<string, JsonSchema>).map(([name, it]) => [
            name,
            orVariable(it),
          ]),
        ),
      },
      required: ["kind", ...((schema.required as string[] | undefined) ?? [])],
    }
  }
  const { $schema: _draft, ...schema } = z.toJSONSchema(params, OPTIONS) as JsonSchema
  return withKind(schema)
}

/** JSON Schema of a rule pack, with the parameters of every kind of check. */
export function packJsonSchema(checks: CheckKinds): JsonSchema {
  const kinds = [...checks.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1)).map(kindSchema)
  const schema = z.toJSONSchema(packSchema, {
    ...OPTIONS,
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema !== checkSchema) return
      const { description } = jsonSchema
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key as keyof typeof jsonSchema]
      Object.assign(jsonSchema, { description, anyOf: kinds })
    },
  }) as JsonSchema
  return { ...schema, definitions: { ...(schema.definitions as JsonSchema | undefined), variable: VARIABLE } }
}

/** JSON Schema of a dictionary of columns. */
export const columnsJsonSchema = (): JsonSchema => z.toJSONSchema(columnsFileSchema, OPTIONS) as JsonSchema

/** JSON Schema of dictionaries.json. */
const dictionariesJsonSchema = (): JsonSchema => z.toJSONSchema(dictionariesFileSchema, OPTIONS) as JsonSchema

/** The schema files editors use, by their names under rules/schema/. */
export function schemaFiles(checks: CheckKinds): Record<string, string> {
  const files = {
    "pack.schema.json": packJsonSchema(checks),
    "columns.schema.json": columnsJsonSchema(),
    "dictionaries.schema.json": dictionariesJsonSchema(),
  }
  return Object.fromEntries(
    Object.entries(files).map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]),
  )
}
