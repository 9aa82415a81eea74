/** Sound rule files of every sort, small enough to be damaged ten thousand times. The same numbers give the same file. */
import { readFileSync } from "node:fs"
import type { ColumnsFile, Pack, Rule, RuleFile } from "../../../src/core/rules/types"
import { packNames } from "../../unit/rules/support"
import type { Random } from "../random"

const folder = new URL("../../../rules/", import.meta.url)

export const shippedFile = (name: string): RuleFile => ({
  name,
  text: readFileSync(new URL(name, folder), "utf8"),
})

const packs = packNames.map((name) => JSON.parse(shippedFile(name).text) as Pack)
const byId = (id: string): Pack => packs.find((pack) => pack.id === id) as Pack
const dictionary = JSON.parse(shippedFile("columns.json").text) as ColumnsFile

const some = <T>(random: Random, from: readonly T[], most: number): T[] =>
  Array.from({ length: 1 + random.below(most) }, () => random.pick(from))

const head = (id: string) => ({
  id,
  version: "1.0.0",
  title: "本队规则",
  document: { number: "某府办〔2020〕1号", date: "2020-07-01", issuer: "某县人民政府办公室" },
  extends: [] as string[],
  period: { from: "2020-01-01", to: "2020-12-31" },
  sections: [] as Pack["sections"],
  rules: [] as Rule[],
})

/** A few rules of a shipped pack, in a pack of their own. */
function sampled(random: Random): object {
  const from = random.pick(packs)
  const rules = [...new Set(some(random, from.rules, 4))]
  const items = new Set(rules.map(({ item }) => item))
  const sections = packs
    .flatMap((pack) => pack.sections)
    .map((section) => ({ ...section, items: section.items.filter(({ id }) => items.has(id)) }))
    .filter((section) => section.items.length > 0)
  const unique = [...new Map(sections.map((section) => [section.id, section])).values()]
  return { ...head("sampled"), sections: unique, rules, variables: from.variables }
}

/** A pack of a team that builds on the national one. */
function overriding(random: Random): object {
  const rules = [...new Set(some(random, byId("national-2020").rules, 4))]
  const overrides = rules.map(({ id, check, weight }) =>
    random.pick([
      { id, off: true },
      { id, weight: weight / 2 },
      { id, check },
    ]),
  )
  return { ...head("overriding"), extends: ["national-2020"], overrides }
}

/** A pack that fills in what another leaves open, and leaves something open itself. */
const filling = (random: Random): object => ({
  ...head("filling"),
  extends: ["county-example-2020"],
  variables: [{ name: "extra", title: "另填", type: random.pick(["number", "text", "list"]) }],
  values: {
    county: "望溪县",
    documentNumber: "望府办〔2020〕9号",
    livelihoodProjects: 10,
    towns: ["柳塘镇"],
  },
})

function columns(random: Random): object {
  const entries = some(random, Object.entries(dictionary.columns), 5)
  return { $schema: "./schema/columns.schema.json", columns: Object.fromEntries(entries) }
}

/** One file in a hundred is a whole shipped pack. */
export function seedFile(random: Random): object {
  if (random.chance(0.01)) return structuredClone(random.pick(packs))
  const make = random.pick([sampled, sampled, sampled, overriding, filling, columns])
  return structuredClone(make(random))
}
