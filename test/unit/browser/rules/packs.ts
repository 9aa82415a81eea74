import { readFileSync } from "node:fs"
import type { RuleFile } from "../../../../src/core/rules/types"
import type { ShippedFiles } from "../../../../src/platform/browser/rules/library"

const file = (name: string): RuleFile => ({
  name,
  text: readFileSync(new URL(`../../../../rules/${name}`, import.meta.url), "utf8"),
})

export const shippedFiles = async (): Promise<ShippedFiles> => ({
  columns: file("columns.json"),
  packs: [file("national-2020.json")],
})

/** A team's pack that builds on the national one. */
export const teamPack = (change: object = {}): string =>
  JSON.stringify(
    {
      id: "team-2020",
      version: "1.0.0",
      title: "本队规则",
      document: { number: "某府办〔2020〕1号", issuer: "某县人民政府办公室" },
      extends: ["national-2020"],
      period: { from: "2020-01-01", to: "2020-12-31" },
      sections: [],
      rules: [],
      ...change,
    },
    null,
    2,
  )

/** A pack with one rule of its own: the column is there. */
export const smallPack = (column: string, weight = 5): string =>
  teamPack({
    id: "small-copy",
    extends: [],
    sections: [{ id: "1", title: "一", items: [{ id: "1.1", title: "一项" }] }],
    rules: [
      {
        id: "T-qzqd",
        item: "1.1",
        title: "权责清单",
        failTitle: "没有权责清单",
        basis: [{ document: "某府办〔2020〕1号", clause: "一", phrase: "公开" }],
        appliesTo: ["county"],
        mode: "auto",
        weight,
        severity: "normal",
        check: { kind: "column", columns: [column] },
        why: "看清单",
        howToCheck: "看栏目",
        attach: [],
        remedy: "补上",
      },
    ],
  })
