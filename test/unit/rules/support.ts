import { readFileSync } from "node:fs"
import * as z from "zod"
import { loadColumns } from "../../../src/core/rules/load"
import type { CheckKind, CheckKinds, Pack, Rule, RuleFile } from "../../../src/core/rules/types"

const folder = new URL("../../../rules/", import.meta.url)

export const shipped = (name: string): RuleFile => ({
  name: `rules/${name}`,
  text: readFileSync(new URL(name, folder), "utf8"),
})

/** The packs that come with the product, those that others build on first. */
export const packNames = [
  "national-2020.json",
  "guangdong-2020.json",
  "shantou-2020.json",
  "jinping-2020.json",
  "county-example-2020.json",
  "standards.json",
]

export const shippedJson = (name: string): unknown => JSON.parse(shipped(name).text)

/** Kinds of check with just enough parameters to test the loader; the real ones live with the checks. */
const standIns: CheckKind[] = [
  {
    kind: "column",
    title: "栏目",
    about: { answers: "有没有" },
    modes: ["auto", "assisted"],
    params: z.strictObject({
      columns: z.array(z.string()).optional(),
      within: z.enum(["period", "deadline"]).optional(),
      match: z.enum(["any", "all"]).default("any"),
      minItems: z.int().min(0).default(1),
      groups: z.array(z.strictObject({ title: z.string(), columns: z.array(z.string()) })).optional(),
    }),
    columns: (params) => {
      const { columns = [], groups = [] } = params as { columns?: string[]; groups?: { columns: string[] }[] }
      return [...columns, ...groups.flatMap((group) => group.columns)]
    },
  },
  {
    kind: "manual",
    title: "人工",
    about: { answers: "由人回答" },
    modes: ["manual", "offline"],
    params: z.strictObject({ columns: z.array(z.string()).default([]) }),
    columns: (params) => (params as { columns: string[] }).columns,
  },
]

const checks: CheckKinds = new Map(standIns.map((check) => [check.kind, check]))

const read = loadColumns(shipped("columns.json"))
if ("problems" in read) throw new Error(JSON.stringify(read.problems))
export const { columns } = read

export const options = { columns, checks }

export function makeRule(change: Partial<Rule> = {}): Rule {
  return {
    id: "T-1",
    item: "1.1",
    title: "权责清单已公开",
    failTitle: "权责清单未公开",
    basis: [{ document: "示例〔2020〕1号", clause: "一（一）", phrase: "公开权责清单" }],
    appliesTo: ["county"],
    mode: "auto",
    weight: 5,
    severity: "major",
    check: { kind: "column", columns: ["qzqd"] },
    why: "示例",
    howToCheck: "示例",
    attach: [],
    remedy: "示例",
    ...change,
  }
}

export function makePack(change: Partial<Pack> = {}): Pack {
  return {
    id: "team",
    version: "1.0.0",
    title: "示例规则包",
    document: { number: "示例〔2020〕1号", date: "2020-07-01", issuer: "示例县人民政府办公室" },
    extends: [],
    period: { from: "2020-01-01", to: "2020-12-31" },
    sections: [{ id: "1", title: "示例", items: [{ id: "1.1", title: "示例" }] }],
    rules: [makeRule()],
    ...change,
  }
}

export const fileOf = (value: unknown, name = "team.json"): RuleFile => ({
  name,
  text: JSON.stringify(value),
})
