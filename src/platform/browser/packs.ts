import columnsUrl from "raw:../../../rules/columns.json"
import nationalUrl from "raw:../../../rules/national-2020.json"
import type { RuleSet } from "../../core/audit/types"
import { checks } from "../../core/checks"
import { sha256Hex } from "../../core/crawl/hash"
import type { Level, PackRef } from "../../core/result/types"
import { chainOf } from "../../core/rules/chain"
import { loadColumns, loadPacks } from "../../core/rules/load"
import { mergeChain } from "../../core/rules/merge"
import type { Problem } from "../../core/rules/problem"
import type { ColumnDictionary, Pack, RuleFile } from "../../core/rules/types"
import { NamedError } from "./messages"
import type { PackChoice } from "./types"

/** The rule packs that come with the extension. Only the engine loads them: they are files beside its code, not in it. */
const shipped = { "national-2020.json": nationalUrl }

interface Library {
  packs: Pack[]
  columns: ColumnDictionary
  /** By pack id: hex SHA-256 of the file as shipped. */
  hashes: Map<string, string>
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
  const { packs } = sound(loadPacks(files, { columns, checks }))
  const hashes = new Map<string, string>()
  for (const [at, { text }] of files.entries())
    hashes.set(packs[at]?.id ?? "", await sha256Hex(new TextEncoder().encode(text)))
  return { packs, columns, hashes }
}

let loading: Promise<Library> | null = null
const library = () => (loading ??= load())

/** Packs with a rule for the level, in the order they are listed. */
export async function packsFor(level: Level): Promise<PackChoice[]> {
  const { packs } = await library()
  return packs
    .filter(({ rules }) => rules.some(({ appliesTo }) => appliesTo.includes(level)))
    .map(({ id, title, version }) => ({ id, title, version }))
}

/** The rules of some packs and all they extend. Throws NamedError `bad-pack`. */
export async function ruleSet(ids: string[]): Promise<RuleSet> {
  const { packs, columns, hashes } = await library()
  const missing = ids.find((id) => !packs.some((pack) => pack.id === id))
  if (ids.length === 0 || missing !== undefined)
    throw new NamedError("bad-pack", missing ? `没有这个规则包：${missing}` : "请选择规则包")
  const chain = chainOf(packs, ids)
  const refs = chain.map(
    ({ id, title, version }): PackRef => ({ id, title, version, sha256: hashes.get(id) ?? "" }),
  )
  return { ...mergeChain(chain), packs: refs, columns }
}
