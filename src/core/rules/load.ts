import type * as z from "zod"
import { chainOf, cycleThrough } from "./chain"
import { withDefaults } from "./check-spec"
import { draftOf } from "./draft"
import { faultsFromIssues } from "./issues"
import { readJson, type Source } from "./json"
import { idTwice } from "./names"
import { type Fault, type Problem, pathText, same } from "./problem"
import { columnsFileSchema, packSchema } from "./schema"
import type { CheckKinds, ColumnDictionary, Pack, RuleFile } from "./types"
import { type Company, packFaults, type Vocabulary } from "./validate"
import { trialValuesOf } from "./variables"

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

interface Read {
  source: Source
  result: z.ZodSafeParseResult<Pack>
}

/** Faults of one file: what the schema finds, and what is found beside it on as much as could be read. */
function* fileFaults({ source, result }: Read, company: Company, names: Vocabulary): Generator<Fault> {
  const told = new Set<string>()
  for (const fault of faultsFromIssues(result.error?.issues ?? [], packSchema, source.value, [])) {
    told.add(pathText(fault.place))
    yield fault
  }
  const cycle = result.success ? cycleThrough(result.data, company.packs) : null
  if (cycle) yield cycleFault(cycle)
  for (const fault of packFaults(result.data ?? draftOf(source.value), company, names)) {
    if (!told.has(pathText(fault.place))) yield fault
  }
}

/**
 * Reads files as packs and tests them: each by the schema, then among each other, against the columns and the kinds of check.
 * @param unread whether further files could not be read
 */
export function testPacks(
  sources: readonly Source[],
  options: LoadOptions,
  unread: boolean,
): { packs: Pack[]; problems: Problem[] } {
  const read = sources.map((source): Read => ({ source, result: packSchema.safeParse(source.value) }))
  const packs = read.flatMap(({ result }) => result.data ?? [])
  const known = (options.known ?? []).filter(({ id }) => packs.every((pack) => pack.id !== id))
  const broken = read.flatMap(({ source, result }) => (result.success ? [] : [draftOf(source.value).id]))
  const company = { packs: [...known, ...packs], isBroken: (id: string) => unread || broken.includes(id) }
  const ids = new Set<string>()
  const problems = read.flatMap(({ source, result }) => {
    const id = result.data?.id
    const twice = id !== undefined && ids.has(id)
    if (twice) return source.report([idTwice(["id"], id)])
    if (id !== undefined) ids.add(id)
    return source.report(fileFaults({ source, result }, company, options))
  })
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
  if (problems.length > 0) return { problems }
  const all = [...(options.known ?? []), ...tested.packs]
  return { packs: tested.packs.map((pack) => fillDefaults(pack, all, options.checks)) }
}

function fillDefaults(pack: Pack, all: readonly Pack[], checks: CheckKinds): Pack {
  const values = trialValuesOf(chainOf(all, [pack.id]))
  const rules = pack.rules.map((rule) => ({ ...rule, check: withDefaults(rule.check, checks, values) }))
  const overrides = pack.overrides?.map((it) =>
    it.check ? { ...it, check: withDefaults(it.check, checks, values) } : it,
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
