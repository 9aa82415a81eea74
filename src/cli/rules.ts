/** The rule packs of the package and those the user names. */
import { readdir, readFile } from "node:fs/promises"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { ruleSetOf } from "../core/audit/rule-set"
import type { RuleSet } from "../core/audit/types"
import { checks } from "../core/checks"
import { loadColumns, loadPacks } from "../core/rules/load"
import { nearestName } from "../core/rules/nearest"
import { formatProblem, type Lang, type Problem } from "../core/rules/problem"
import type { ColumnDictionary, Pack, RuleFile } from "../core/rules/types"
import { CliError, exit } from "./exit"
import { callersPath, fileTrouble } from "./files"

export const DEFAULT_PACK = "national-2020"

const folder = fileURLToPath(new URL("../../rules/", import.meta.url))
const COLUMNS_FILE = "columns.json"
const NO_PACKS = new Set([COLUMNS_FILE, "dictionaries.json"])

/** Messages about rule files come in the language of the terminal: those who write rules work in Chinese. */
const lang: Lang = /^zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "")
  ? "zh"
  : "en"

export const problemLines = (problems: readonly Problem[]): string[] =>
  problems.map((problem) => formatProblem(problem, lang))

const badPack = (lines: readonly string[]): CliError => new CliError(exit.badPack, lines.join("\n"))

export interface ShippedRules {
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
  const dictionary = loadColumns(await read(COLUMNS_FILE))
  if ("problems" in dictionary) throw badPack(problemLines(dictionary.problems))
  const files = await Promise.all(names.filter((name) => !NO_PACKS.has(name)).map(read))
  const loaded = loadPacks(files, { columns: dictionary.columns, checks })
  if ("problems" in loaded) throw badPack(problemLines(loaded.problems))
  return { columns: dictionary.columns, packs: loaded.packs }
}

const isFile = (name: string): boolean => /[\\/]|\.json$/i.test(name)

async function readPackFile(name: string): Promise<RuleFile> {
  try {
    return { name, text: await readFile(callersPath(name), "utf8") }
  } catch (error) {
    throw badPack([`${name}: ${fileTrouble(error)}`])
  }
}

/** The rules of the packs named by id or by file. A pack with an error never runs: the command ends. */
export async function chosenRules(names: readonly string[]): Promise<RuleSet> {
  const { columns, packs } = await shippedRules()
  const files = await Promise.all(names.filter(isFile).map(readPackFile))
  const loaded = loadPacks(files, { columns, checks, known: packs })
  if ("problems" in loaded) throw badPack(problemLines(loaded.problems))
  const own = new Set(loaded.packs.map((pack) => pack.id))
  const known = [...packs.filter((pack) => !own.has(pack.id)), ...loaded.packs]
  const unknown = names.filter((name) => !isFile(name) && !known.some((pack) => pack.id === name))
  if (unknown.length > 0) throw badPack(unknown.map((id) => unknownPackLine(id, known)))
  let nextFile = 0
  const ids = names.map((name) => (isFile(name) ? (loaded.packs[nextFile++]?.id ?? name) : name))
  return ruleSetOf(known, ids, columns)
}

function unknownPackLine(id: string, packs: readonly Pack[]): string {
  const ids = packs.map((pack) => pack.id)
  const nearest = nearestName(id, ids)
  const hint = nearest === undefined ? "" : `; did you mean ${nearest}`
  return `--pack ${id}: there is no such rule pack, only ${ids.join(", ")}${hint}. A pack of your own is named by its file`
}
