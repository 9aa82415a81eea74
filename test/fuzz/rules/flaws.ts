/** What a mutated rule file does to those who read it. Each function gives what is wrong with their answer, or null. */
import { json } from "@codemirror/lang-json"
import { EditorState } from "@codemirror/state"
import { checks } from "../../../src/core/checks"
import { checkRuleFiles, isColumnsFile } from "../../../src/core/rules/check-files"
import { readParams } from "../../../src/core/rules/check-spec"
import { decodeRuleFile } from "../../../src/core/rules/decode"
import { packJsonSchema } from "../../../src/core/rules/json-schema"
import { loadColumns, loadPacks } from "../../../src/core/rules/load"
import { mergeChain, rulesFor } from "../../../src/core/rules/merge"
import { formatProblem, type Problem } from "../../../src/core/rules/problem"
import { selectChain } from "../../../src/core/rules/select"
import type { Pack, RuleFile } from "../../../src/core/rules/types"
import { checkDraft } from "../../../src/platform/browser/rules/check-draft"
import type { Library } from "../../../src/platform/browser/rules/library"
import { hintAt } from "../../../src/ui/editor/hint"
import { kindOf } from "../../../src/ui/editor/read-file"
import type { Schema } from "../../../src/ui/editor/schema"
import { diagnosticsOf } from "../../../src/ui/editor/setup"
import { setVariable } from "../../../src/ui/editor/variable-edit"
import { packNames } from "../../unit/rules/support"
import type { Mutation } from "./mutations"
import { shippedFile } from "./seed-files"

type Flaw = string | null

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}

function sound<T extends object>(read: T | { problems: Problem[] }): T {
  if ("problems" in read) throw new Error(read.problems.map((it) => formatProblem(it, "en")).join("\n"))
  return read
}

/** The shipped rules. Who changes them meets an error: they are frozen. */
const columns = frozen(sound(loadColumns(shippedFile("columns.json"))).columns)
const known = frozen(sound(loadPacks(packNames.map(shippedFile), { columns, checks })).packs)
const options = { columns, checks, known }
const library: Library = {
  files: { columns: shippedFile("columns.json"), packs: packNames.map(shippedFile) },
  shipped: { columns, packs: known },
  own: [],
  all: { columns, packs: known },
  faults: new Map(),
}
const schema = packJsonSchema(checks) as Schema

const roots = [Object, Array, String, Number, Boolean, Function, Map, Set].map(({ prototype }) => prototype)
const propertiesOf = (): string => roots.map((root) => Reflect.ownKeys(root).length).join()
const before = propertiesOf()
const polluted = (): Flaw => (propertiesOf() === before ? null : "a prototype was changed")

function problemFlaw(problems: readonly Problem[]): Flaw {
  for (const problem of problems) {
    if (!problem.path.startsWith("$")) return `no path: ${problem.path}`
    if (!((problem.line ?? 0) > 0 && (problem.column ?? 0) > 0)) return `no place: ${problem.path}`
    for (const lang of ["zh", "en"] as const) {
      const line = formatProblem(problem, lang)
      if (line.split(/\r|\n/).length > 1 || line.length > 6000) return `no line: ${line.slice(0, 200)}`
      if (/undefined|\[object|NaN/.test(line.replace(/实际为.*|found .*/, ""))) return `no words: ${line}`
    }
  }
  return null
}

/** A pack that loads means something: written down it loads the same, and it runs or says what it lacks. */
function packFlaw(pack: Pack): Flaw {
  const again = loadPacks([{ name: "again.json", text: JSON.stringify(pack) }], options)
  if ("problems" in again) return `does not load again: ${formatProblem(again.problems[0] as Problem, "en")}`
  if (JSON.stringify(again.packs[0]) !== JSON.stringify(pack)) return "loads differently again"
  const others = known.filter(({ id }) => id !== pack.id)
  const selected = selectChain([...others, pack], [pack.id])
  if ("problems" in selected)
    return selected.problems.every(({ message }) => message.en.includes("is not filled in"))
      ? null
      : `sound, and not run: ${selected.problems[0]?.message.en}`
  const { rules } = mergeChain(selected.chain)
  for (const rule of rulesFor({ level: "county", name: "望溪县人民政府" }, rules))
    if (!("params" in readParams(rule.check, checks))) return `runs with wrong parameters: ${rule.id}`
  return null
}

export interface Outcome {
  flaw: Flaw
  loaded: boolean
}

/** The loader: bytes to packs or columns, or to errors with a path. */
export function throughLoader({ bytes }: Mutation): Outcome {
  const decoded = decodeRuleFile("x.json", bytes)
  if ("problems" in decoded) return { flaw: problemFlaw(decoded.problems), loaded: false }
  const { file } = decoded
  const read = isColumnsFile(file) ? loadColumns(file) : loadPacks([file], options)
  const problems = "problems" in read ? read.problems : []
  const [pack] = "packs" in read ? read.packs : []
  if ("problems" in read && problems.length === 0) return { flaw: "neither loaded nor told", loaded: false }
  const told = checkRuleFiles([file], options)
  const same =
    told.length === problems.length
      ? null
      : `the check of files tells ${told.length}, the loader ${problems.length}`
  const flaw = same ?? problemFlaw(problems) ?? (pack ? packFlaw(pack) : null) ?? polluted()
  return { flaw, loaded: problems.length === 0 }
}

/** The text as the editor gets it: files that are no UTF-8 never come so far. */
function textOf({ bytes }: Mutation): RuleFile | null {
  const decoded = decodeRuleFile("x.json", bytes)
  return "file" in decoded ? decoded.file : null
}

/** The editor: what it shows of a draft, the marks in its text, the hint at the cursor, the form of variables. */
export function throughEditor(mutation: Mutation): Outcome {
  const file = textOf(mutation)
  if (!file) return { flaw: null, loaded: false }
  const { text } = file
  const checked = checkDraft({ kind: kindOf(text), text }, library, null)
  const loaded = checked.outline !== null
  if (loaded !== (checked.problems.length === 0)) return { flaw: "sound and not, at once", loaded }
  const state = EditorState.create({ doc: text, extensions: json() })
  for (const { from, to } of diagnosticsOf(state, checked.problems))
    if (!(from >= 0 && from <= to && to <= state.doc.length))
      return { flaw: `marked from ${from} to ${to}`, loaded }
  if (checked.problems.some(({ line }) => line === null)) return { flaw: "a mistake without a place", loaded }
  hintAt(state, mutation.n % (state.doc.length + 1), schema)
  for (const row of checked.variables.slice(0, 3))
    JSON.parse(setVariable(text.replace(/^\ufeff/, ""), row, row.value))
  return { flaw: polluted(), loaded }
}
