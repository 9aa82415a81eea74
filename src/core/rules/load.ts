import type * as z from "zod"
import { chainOf, cycleThrough } from "./chain"
import { withDefaults } from "./check-spec"
import { faultsFromIssues } from "./issues"
import { readJson, type Source } from "./json"
import { idTwice } from "./names"
import { type Fault, type Problem, same } from "./problem"
import { columnsFileSchema, packSchema } from "./schema"
import type { CheckKinds, ColumnDictionary, Pack, RuleFile } from "./types"
import { packFaults, type Vocabulary } from "./validate"

export interface LoadOptions extends Vocabulary {
  /** Packs loaded before, which the files may extend. A file with the id of one takes its place. */
  known?: readonly Pack[]
}

/** A file's value as its schema describes it, or what the schema has against it. */
export function readAs<S extends z.ZodType>(
  source: Source,
  schema: S,
): { value: z.infer<S> } | { problems: Problem[] } {
  const result = schema.safeParse(source.value)
  if (result.success) return { value: result.data }
  return { problems: source.report(faultsFromIssues(result.error.issues, schema, source.value, [])) }
}

function cycleFault(cycle: readonly string[]): Fault {
  return {
    place: ["extends"],
    lead: { zh: "循环继承", en: "packs extend each other" },
    expected: { zh: "不回到自身的继承", en: "a chain that ends" },
    found: same(cycle.join(" -> ")),
  }
}

/** Whether every pack that a pack extends, directly or not, is at hand. */
function isComplete(pack: Pack, packs: readonly Pack[]): boolean {
  return chainOf(packs, [pack.id]).every((it) =>
    it.extends.every((id) => packs.some((other) => other.id === id)),
  )
}

/**
 * Reads files as packs and tests them: each by the schema, then among each other, against the columns and the kinds of check.
 * @param unread whether further files could not be read; what may extend one of those is not tested then
 */
export function testPacks(
  sources: readonly Source[],
  options: LoadOptions,
  unread: boolean,
): { packs: Pack[]; problems: Problem[] } {
  const problems: Problem[] = []
  const read: { pack: Pack; source: Source }[] = []
  for (const source of sources) {
    const result = readAs(source, packSchema)
    if ("problems" in result) problems.push(...result.problems)
    else read.push({ pack: result.value, source })
  }
  const packs = read.map(({ pack }) => pack)
  const known = (options.known ?? []).filter(({ id }) => packs.every((pack) => pack.id !== id))
  const all = [...known, ...packs]
  const lacking = unread || problems.length > 0
  const ids = new Set<string>()
  for (const { pack, source } of read) {
    const cycle = cycleThrough(pack, all)
    if (ids.has(pack.id)) problems.push(...source.report([idTwice(["id"], pack.id)]))
    else if (cycle) problems.push(...source.report([cycleFault(cycle)]))
    else if (!lacking || isComplete(pack, all))
      problems.push(...source.report(packFaults(pack, all, options)))
    ids.add(pack.id)
  }
  return { packs, problems }
}

/**
 * Reads rule packs. Never throws. One error anywhere and no pack is given: none ever runs in part.
 * The checks of the packs given have the defaults of their kinds written out.
 */
export function loadPacks(
  files: readonly RuleFile[],
  options: LoadOptions,
): { packs: Pack[] } | { problems: Problem[] } {
  const json = files.map(readJson)
  const problems = json.flatMap((it) => ("problems" in it ? it.problems : []))
  const sources = json.flatMap((it) => ("source" in it ? [it.source] : []))
  const tested = testPacks(sources, options, problems.length > 0)
  problems.push(...tested.problems)
  return problems.length > 0
    ? { problems }
    : { packs: tested.packs.map((pack) => fillDefaults(pack, options.checks)) }
}

function fillDefaults(pack: Pack, checks: CheckKinds): Pack {
  const rules = pack.rules.map((rule) => ({ ...rule, check: withDefaults(rule.check, checks) }))
  const overrides = pack.overrides?.map((it) =>
    it.check ? { ...it, check: withDefaults(it.check, checks) } : it,
  )
  return overrides ? { ...pack, rules, overrides } : { ...pack, rules }
}

/** Reads a dictionary of columns (columns.json). Never throws. */
export function loadColumns(file: RuleFile): { columns: ColumnDictionary } | { problems: Problem[] } {
  const json = readJson(file)
  if ("problems" in json) return json
  const result = readAs(json.source, columnsFileSchema)
  return "problems" in result ? result : { columns: result.value.columns }
}
