import columnsUrl from "raw:../../../rules/columns.json"
import nationalUrl from "raw:../../../rules/national-2020.json"
import { ruleSetOf } from "../../core/audit/rule-set"
import type { RuleSet } from "../../core/audit/types"
import { checks } from "../../core/checks"
import type { Level } from "../../core/result/types"
import { loadColumns, loadPacks } from "../../core/rules/load"
import type { Problem } from "../../core/rules/problem"
import type { ColumnDictionary, Pack, RuleFile } from "../../core/rules/types"
import { NamedError } from "./messages"
import type { PackChoice } from "./types"

/** The rule packs that come with the extension. Only the engine loads them: they are files beside its code, not in it. */
const shipped = { "national-2020.json": nationalUrl }

interface Library {
  packs: Pack[]
  columns: ColumnDictionary
}

const readFile = async (name: string, url: string): Promise<RuleFile> => ({
  name,
  text: await (await fetch(url)).text(),
})

function sound<T extends object>(loaded: T | { problems: Problem[] }): T {
  if (!("problems" in loaded)) return loaded
  const [first] = loaded.problems
  throw new NamedError("bad-pack", `规则包有错误：${first?.file} ${first?.path} ${first?.message.zh}`)
}

async function load(): Promise<Library> {
  const { columns } = sound(loadColumns(await readFile("columns.json", columnsUrl)))
  const files = await Promise.all(Object.entries(shipped).map(([name, url]) => readFile(name, url)))
  return { columns, packs: sound(loadPacks(files, { columns, checks })).packs }
}

let loading: Promise<Library> | null = null

function library(): Promise<Library> {
  loading ??= load()
  return loading
}

/** Packs with a rule for the level, in the order they are listed. */
export async function packsFor(level: Level): Promise<PackChoice[]> {
  const { packs } = await library()
  return packs
    .filter(({ rules }) => rules.some(({ appliesTo }) => appliesTo.includes(level)))
    .map(({ id, title, version }) => ({ id, title, version }))
}

/** The rules of some packs and all they extend. Throws NamedError `bad-pack`. */
export async function ruleSet(ids: string[]): Promise<RuleSet> {
  if (ids.length === 0) throw new NamedError("bad-pack", "请选择规则包")
  const { packs, columns } = await library()
  return sound(await ruleSetOf(packs, ids, columns)).ruleSet
}
