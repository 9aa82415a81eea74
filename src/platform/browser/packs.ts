import columnsUrl from "raw:../../../rules/columns.json"
import countyUrl from "raw:../../../rules/county-example-2020.json"
import guangdongUrl from "raw:../../../rules/guangdong-2020.json"
import jinpingUrl from "raw:../../../rules/jinping-2020.json"
import nationalUrl from "raw:../../../rules/national-2020.json"
import shantouUrl from "raw:../../../rules/shantou-2020.json"
import standardsUrl from "raw:../../../rules/standards.json"
import { ruleSetOf } from "../../core/audit/rule-set"
import type { RuleSet } from "../../core/audit/types"
import type { Level } from "../../core/result/types"
import { packsOffered } from "../../core/rules/offer"
import type { RuleFile } from "../../core/rules/types"
import { NamedError } from "./messages"
import { createLibrary, type ShippedFiles, sound } from "./rules/library"
import type { PackChoice } from "./types"

/** The rule packs that come with the extension. Only the engine loads them: they are files beside its code, not in it. */
const shipped = {
  "national-2020.json": nationalUrl,
  "standards.json": standardsUrl,
  "guangdong-2020.json": guangdongUrl,
  "shantou-2020.json": shantouUrl,
  "jinping-2020.json": jinpingUrl,
  "county-example-2020.json": countyUrl,
}

const readFile = async (name: string, url: string): Promise<RuleFile> => ({
  name,
  text: await (await fetch(url)).text(),
})

async function readShipped(): Promise<ShippedFiles> {
  const [columns, ...packs] = await Promise.all([
    readFile("columns.json", columnsUrl),
    ...Object.entries(shipped).map(([name, url]) => readFile(name, url)),
  ])
  return { columns, packs }
}

/** Shipped rules and those of the team. */
export const ruleLibrary = createLibrary(readShipped)

/** Packs to offer for a site, the one to offer first first. */
export async function packsFor(level: Level, code: string | null = null): Promise<PackChoice[]> {
  const { packs } = (await ruleLibrary.library()).all
  return packsOffered(packs, level, code).map(({ pack: { id, version }, title, unfilled }) => ({
    id,
    title,
    version,
    ...(unfilled.length > 0 ? { unfilled: unfilled.length } : {}),
  }))
}

/** The rules of some packs and all they extend. Throws NamedError `bad-pack`. */
export async function ruleSet(ids: string[]): Promise<RuleSet> {
  if (ids.length === 0) throw new NamedError("bad-pack", "请选择规则包")
  const { packs, columns } = (await ruleLibrary.library()).all
  return sound(await ruleSetOf(packs, ids, columns)).ruleSet
}
