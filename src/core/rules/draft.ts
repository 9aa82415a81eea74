import type * as z from "zod"
import { overrideSchema, packSchema, ruleSchema } from "./schema"
import type { Pack, Rule, RuleOverride } from "./types"

export type RuleDraft = Partial<Rule>
export type OverrideDraft = Partial<RuleOverride>

/** As much of a pack as could be read. A sound pack is one; of any other, a file's remaining mistakes are found on it. */
export type Draft = Partial<Omit<Pack, "rules" | "overrides">> & {
  rules?: RuleDraft[]
  overrides?: OverrideDraft[]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value)

/** The fields of an object that are right each by itself. */
function soundFields<S extends z.ZodObject>(schema: S, value: unknown): Partial<z.infer<S>> {
  if (!isRecord(value)) return {}
  const sound = Object.entries(schema.shape).flatMap(([key, field]) => {
    const result = (field as z.ZodType).safeParse(value[key])
    return result.success && result.data !== undefined ? [[key, result.data] as const] : []
  })
  return Object.fromEntries(sound) as Partial<z.infer<S>>
}

/** What of a parsed file can be read as a pack: fields that are wrong are left out. */
export function draftOf(value: unknown): Draft {
  if (!isRecord(value)) return {}
  const listOf = <S extends z.ZodObject>(schema: S, list: unknown) =>
    Array.isArray(list) ? list.map((it) => soundFields(schema, it)) : undefined
  return {
    ...soundFields(packSchema, value),
    rules: listOf(ruleSchema, value.rules),
    overrides: listOf(overrideSchema, value.overrides),
  }
}
