import { chainOf } from "./chain"
import { readJson, type Source } from "./json"
import { type LoadOptions, loadPacks, readAs, testPacks } from "./load"
import { unknownColumn } from "./names"
import type { Fault, Problem } from "./problem"
import { columnsFileSchema, dictionariesFileSchema } from "./schema"
import { unfilledProblems } from "./select"
import type { Dictionaries, RuleFile } from "./types"

type FileKind = "pack" | "columns" | "dictionaries"

/** What a file is meant to be, told by the keys it has; anything else is held to be a pack. */
function kindOf({ value }: Source): FileKind {
  const has = (key: string) => value !== null && typeof value === "object" && Object.hasOwn(value, key)
  if (has("rules")) return "pack"
  if (has("columns")) return "columns"
  return has("dict26") || has("article20") ? "dictionaries" : "pack"
}

function columnsProblems(source: Source): Problem[] {
  const result = readAs(source, columnsFileSchema)
  return "problems" in result ? result.problems : []
}

function* unknownColumns({ article20 }: Dictionaries, columns: readonly string[]): Generator<Fault> {
  for (const [i, row] of article20.entries()) {
    for (const [c, key] of row.columns.entries()) {
      if (!columns.includes(key)) yield unknownColumn(["article20", i, "columns", c], key, columns)
    }
  }
}

function dictionariesProblems(source: Source, columns: readonly string[]): Problem[] {
  const result = readAs(source, dictionariesFileSchema)
  return "problems" in result ? result.problems : source.report(unknownColumns(result.value, columns))
}

/**
 * Tests rule files of any sort: packs, dictionaries of columns, the other dictionaries. Packs may extend each other and the known ones.
 * @returns every problem; none where all files are sound
 */
export function checkRuleFiles(files: readonly RuleFile[], options: LoadOptions): Problem[] {
  const json = files.map(readJson)
  const problems = json.flatMap((it) => ("problems" in it ? it.problems : []))
  const sources = json.flatMap((it) => ("source" in it ? [it.source] : []))
  const ofKind = (kind: FileKind) => sources.filter((source) => kindOf(source) === kind)
  const columns = Object.keys(options.columns)
  return [
    ...problems,
    ...ofKind("columns").flatMap(columnsProblems),
    ...ofKind("dictionaries").flatMap((source) => dictionariesProblems(source, columns)),
    ...testPacks(ofKind("pack"), options, problems.length > 0).problems,
  ]
}

/** What sound packs among the files leave to be filled in before they can run: no mistakes, told beside them. */
export function unfilledVariables(files: readonly RuleFile[], options: LoadOptions): Problem[] {
  const packs = files.filter((file) => {
    const json = readJson(file)
    return "source" in json && kindOf(json.source) === "pack"
  })
  const loaded = loadPacks(packs, options)
  if ("problems" in loaded) return []
  const all = [...(options.known ?? []), ...loaded.packs]
  return unfilledProblems(
    chainOf(
      all,
      loaded.packs.map((pack) => pack.id),
    ),
  )
}
