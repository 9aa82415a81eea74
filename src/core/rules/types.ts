import type * as z from "zod"
import type { Mode } from "../result/types"
import type {
  checkSchema,
  columnSchema,
  columnsFileSchema,
  dictionariesFileSchema,
  overrideSchema,
  packSchema,
  ruleSchema,
  variableSchema,
} from "./schema"

/** A column (栏目) of the dictionary: the names sites give it. `reject` names win over `accept`; a hint is never enough. */
export type ColumnDef = z.infer<typeof columnSchema>

export type ColumnDictionary = Record<string, ColumnDef>

export type ColumnsFile = z.infer<typeof columnsFileSchema>

export type Dictionaries = z.infer<typeof dictionariesFileSchema>

/** A kind of check and its parameters. */
export type CheckSpec = z.infer<typeof checkSchema>

/**
 * One checkable duty. Only duties with a date have a `deadline`; a failed `veto` rule is a banner, not points. `units`: of a level, only those
 * whose name holds one of the words.
 */
export type Rule = z.infer<typeof ruleSchema>

/** What a pack changes of a rule it inherits; `off` switches it off. */
export type RuleOverride = z.infer<typeof overrideSchema>

/** Something a pack leaves to the team that uses it; without a value the pack does not run. */
export type Variable = z.infer<typeof variableSchema>

export type VariableValue = NonNullable<Variable["value"]>

export type Pack = z.infer<typeof packSchema>

/** What the loader needs to know of a kind of check. `checks/` holds the checks themselves. */
export interface CheckKind {
  kind: string
  /** Its Chinese name, and what it answers: editors show them. */
  title: string
  about: { answers: string }
  /** Modes that a rule of this kind may have. */
  modes: readonly Mode[]
  /** Schema of the parameters, `kind` itself left out. */
  params: z.ZodType
  /** Column keys that the parameters name. */
  columns(params: unknown): string[]
}

export type CheckKinds = ReadonlyMap<string, CheckKind>

/** A rule file as it was read: its name for messages, and its text. */
export interface RuleFile {
  name: string
  text: string
}
