import { addColumns } from "./add-columns"
import { chainOf } from "./chain"
import { readJson, type Source } from "./json"
import { type LoadOptions, loadPacks, readAs, testPacks } from "./load"
import { unknownColumn } from "./names"
import type { Fault, Problem } from "./problem"
import { columnsFileSchema, dictionariesFileSchema } from "./schema"
import { unfilledProblems } from "./select"
import type { ColumnDictionary, Dictionaries, RuleFile } from "./types"

type FileKind = "pack" | "columns" | "dictionaries"

/** What a file is meant to be, told by the keys it has; anything else is held to be a pack. */
function kindOf({ value }: Source): FileKind {
  const has = (key: string) => value !== null && typeof value === "object" && Object.hasOwn(value, key)
  if (has("rules")) return "pack"
  if (has("columns")) return "columns"
  return has("dict26") || has("article20") ? "dictionaries" : "pack"
}

/** Whether a file is a dictionary of columns, sound or not. */
export function isColumnsFile(file: RuleFile): boolean {
  const json = readJson(file)
  return "source" in json && kindOf(json.source) === "columns"
}

/** The columns with those of some dictionaries laid over them, and what is wrong with the dictionaries. */
function withColumns(columns: ColumnDictionary, sources: readonly Source[]) {
  const read = sources.map((source) => readAs(source, columnsFileSchema))
  return {
    problems: read.flatMap((it) => ("problems" in it ? it.problems : [])),
    columns: read.reduce((all, it) => ("value" in it ? addColumns(all, it.value.columns) : all), columns),
  }
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
 * Tests rule files of any sort: packs, dictionaries of columns, the other dictionaries. Packs may extend each other and the known ones, and name
 * columns of the dictionaries beside them.
 * @returns every problem; none where all files are sound
 */
export function checkRuleFiles(files: readonly RuleFile[], options: LoadOptions): Problem[] {
  const json = files.map(readJson)
  const problems = json.flatMap((it) => ("problems" in it ? it.problems : []))
  const sources = json.flatMap((it) => ("source" in it ? [it.source] : []))
  const ofKind = (kind: FileKind) => sources.filter((source) => kindOf(source) === kind)
  const added = withColumns(options.columns, ofKind("columns"))
  const columns = Object.keys(added.columns)
  return [
    ...problems,
    ...added.problems,
    ...ofKind("dictionaries").flatMap((source) => dictionariesProblems(source, columns)),
    ...testPacks(ofKind("pack"), { ...options, columns: added.columns }, problems.length > 0).problems,
  ]
}

/** What sound packs among the files leave to be filled in before they can run: no mistakes, told beside them. */
export function unfilledVariables(files: readonly RuleFile[], options: LoadOptions): Problem[] {
  const sources = files.flatMap((file) => {
    const json = readJson(file)
    return "source" in json ? [{ file, source: json.source }] : []
  })
  const ofKind = (kind: FileKind) => sources.filter(({ source }) => kindOf(source) === kind)
  const { columns } = withColumns(
    options.columns,
    ofKind("columns").map(({ source }) => source),
  )
  const packs = ofKind("pack")
  const loaded = loadPacks(
    packs.map(({ file }) => file),
    { ...options, columns },
  )
  if ("problems" in loaded) return []
  const ids = loaded.packs.map((pack) => pack.id)
  const texts = new Map(packs.map(({ source }, at) => [ids[at] ?? "", source]))
  return unfilledProblems(chainOf([...(options.known ?? []), ...loaded.packs], ids), texts)
}
