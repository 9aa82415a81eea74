/** The rule packs of the package and those the user names. */
import { existsSync } from "node:fs"
import { readdir, readFile } from "node:fs/promises"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { ruleSetOf } from "../core/audit/rule-set"
import type { SavedRun } from "../core/audit/run-journal"
import type { RuleSet } from "../core/audit/types"
import { checks } from "../core/checks"
import { addColumns } from "../core/rules/add-columns"
import { isColumnsFile } from "../core/rules/check-files"
import { decodeRuleFile } from "../core/rules/decode"
import { loadColumns, loadPacks } from "../core/rules/load"
import { formatProblem, type Problem } from "../core/rules/problem"
import type { ColumnDictionary, Pack, RuleFile } from "../core/rules/types"
import { CliError, exit } from "./exit"
import { callersPath, fileTrouble } from "./files"
import { DEFAULT_PACK } from "./option-table"
import { line, words } from "./words"

const folder = fileURLToPath(new URL("../../rules/", import.meta.url))
const COLUMNS_FILE = "columns.json"
const NO_PACKS = new Set([COLUMNS_FILE, "dictionaries.json"])

/** One line for each problem: its place, then the message in both languages. */
export const problemLines = (problems: readonly Problem[]): string[] =>
  problems.map((problem) => `${formatProblem(problem, "zh")} / ${problem.message.en}`)

const badPack = (lines: readonly string[]): CliError => new CliError(exit.badPack, lines.join("\n"))

interface ShippedRules {
  columns: ColumnDictionary
  packs: Pack[]
}

/** The packs and columns that come with the package. */
export async function shippedRules(): Promise<ShippedRules> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort()
  const read = async (name: string): Promise<RuleFile> => ({
    name,
    text: await readFile(path.join(folder, name), "utf8"),
  })
  const { columns } = sound(loadColumns(await read(COLUMNS_FILE)))
  const files = await Promise.all(names.filter((name) => !NO_PACKS.has(name)).map(read))
  return { columns, packs: sound(loadPacks(files, { columns, checks })).packs }
}

const isFile = (name: string): boolean => /[\\/]|\.json$/i.test(name)

async function readPackFile(name: string): Promise<RuleFile> {
  const bytes = await readFile(callersPath(name)).catch((error) => {
    const id = path.basename(name).replace(/\.json$/i, "")
    const isShipped = existsSync(path.join(folder, `${id}.json`)) && fileTrouble(error) === words.noFile
    throw badPack([line(isShipped ? words.noPackFile(id) : fileTrouble(error), name)])
  })
  return sound(decodeRuleFile(name, bytes)).file
}

/** What was read. Rule files with an error never run: the command ends. */
function sound<T extends object>(read: T | { problems: Problem[] }): T {
  if ("problems" in read) throw badPack(problemLines(read.problems))
  return read
}

/** The rules of the packs named by id or by file; dictionaries of columns among the files are laid over the shipped one. */
export async function chosenRules(names: readonly string[]): Promise<RuleSet> {
  const shipped = await shippedRules()
  const files = new Map(
    await Promise.all(names.filter(isFile).map(async (name) => [name, await readPackFile(name)] as const)),
  )
  const dictionaries = [...files.values()].filter(isColumnsFile)
  const packFiles = [...files.values()].filter((file) => !dictionaries.includes(file))
  const columns = dictionaries.reduce(
    (all, file) => addColumns(all, sound(loadColumns(file)).columns),
    shipped.columns,
  )
  const { packs } = sound(loadPacks(packFiles, { columns, checks, known: shipped.packs }))
  const own = new Map(packFiles.map(({ name }, at) => [name, (packs[at] as Pack).id]))
  const known = [...shipped.packs.filter(({ id }) => packs.every((pack) => pack.id !== id)), ...packs]
  const ids = names.flatMap((name) => own.get(name) ?? (files.has(name) ? [] : [name]))
  const set = await ruleSetOf(known, ids.length > 0 ? ids : [DEFAULT_PACK], columns)
  return sound(set).ruleSet
}

/** The rules of a saved run, unless others are named. Packs that were files can't be found by their ids. */
export async function rulesOfRun(
  { packs }: Pick<SavedRun, "packs">,
  names: readonly string[] | undefined,
): Promise<RuleSet> {
  if (names) return chosenRules(names)
  const shipped = (await shippedRules()).packs.map(({ id }) => id)
  const own = packs.filter((id) => !shipped.includes(id))
  if (own.length > 0) throw badPack([line(words.ownPacks(own.join(", ")))])
  return chosenRules(packs)
}
