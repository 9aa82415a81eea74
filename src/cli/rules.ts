/** The rule packs of the package and those the user names. */
import { readdir, readFile } from "node:fs/promises"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { ruleSetOf } from "../core/audit/rule-set"
import type { RuleSet } from "../core/audit/types"
import { checks } from "../core/checks"
import { loadColumns, loadPacks } from "../core/rules/load"
import { formatProblem, type Lang, type Problem } from "../core/rules/problem"
import type { ColumnDictionary, Pack, RuleFile } from "../core/rules/types"
import { CliError, exit } from "./exit"
import { callersPath, fileTrouble } from "./files"

export const DEFAULT_PACK = "national-2020"

const folder = fileURLToPath(new URL("../../rules/", import.meta.url))
const COLUMNS_FILE = "columns.json"
const NO_PACKS = new Set([COLUMNS_FILE, "dictionaries.json"])

/** Messages about rule files are Chinese, as those who write rules work in Chinese, unless the terminal asks for English. */
const lang: Lang = /^en/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "")
  ? "en"
  : "zh"

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
  let nextFile = 0
  const ids = names.map((name) => (isFile(name) ? (loaded.packs[nextFile++]?.id ?? name) : name))
  const set = await ruleSetOf(known, ids, columns)
  if ("problems" in set) throw badPack(problemLines(set.problems))
  return set.ruleSet
}
