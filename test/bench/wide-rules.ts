/** Rules that read more of a site than the shipped ones: those of the national pack, and word searches through long samples of its lists. */
import { problemLines, shippedRules } from "../../src/cli/rules"
import { ruleSetOf } from "../../src/core/audit/rule-set"
import type { RuleSet } from "../../src/core/audit/types"
import { checks } from "../../src/core/checks"
import { loadPacks } from "../../src/core/rules/load"
import type { ColumnDictionary } from "../../src/core/rules/types"
import { generatedUrl } from "../sites/generated/serve"

const COLUMNS = ["tzgg", "gfxwj", "zcjd", "xzcf", "zfcg", "dtyw"]

/** Lists of the generated site that no column of the dictionary stands for: news, and those of offices. */
const LISTS = [1, 2, 3, 4]
  .map((at) => `xwzx/dt${at}/`)
  .concat([1, 2, 3, 4, 5, 6, 7].map((at) => `bmwz/bm${at}/gzdt/`))

const listKeys = LISTS.map((_, at) => `list${at + 1}`)

/** Where those lists are: a run has to be pointed at them. */
export const pointed = Object.fromEntries(
  LISTS.map((path, at) => [`list${at + 1}`, `${generatedUrl}${path}`]),
)

const listColumns: ColumnDictionary = Object.fromEntries(
  listKeys.map((key) => [key, { name: key, accept: [key], reject: [], urlHints: [], freshDays: null }]),
)

/** @param word what is searched for: another one makes an edited pack */
export async function wideRules(word: string): Promise<RuleSet> {
  const { columns: shipped, packs } = await shippedRules()
  const columns = { ...shipped, ...listColumns }
  const rules = [...COLUMNS, ...listKeys].map((key) => ({
    id: `WIDE-${key}`,
    item: "1.1",
    title: "用语排查",
    failTitle: "用语有误",
    basis: [{ document: "某府办〔2020〕1号", clause: "一", phrase: "用语排查" }],
    appliesTo: ["county"],
    mode: "assisted",
    weight: 1,
    severity: "normal",
    question: "用语是否有误？",
    check: { kind: "wording", columns: [key], sample: 50, words: [{ wrong: word }] },
    why: "用语要准确。",
    howToCheck: "逐页查看。",
    attach: [],
    remedy: "更正。",
  }))
  const pack = {
    id: "wide",
    version: "1.0.0",
    title: "用语排查",
    document: { number: "某府办〔2020〕1号", date: "2020-07-01", issuer: "某县人民政府办公室" },
    extends: ["national-2020"],
    period: { from: "2020-01-01", to: "2020-12-31" },
    sections: [],
    rules,
  }
  const file = { name: "wide.json", text: JSON.stringify(pack) }
  const loaded = loadPacks([file], { columns, checks, known: packs })
  if ("problems" in loaded) throw new Error(problemLines(loaded.problems).join("\n"))
  const made = await ruleSetOf([...packs, ...loaded.packs], ["wide"], columns)
  if ("problems" in made) throw new Error(problemLines(made.problems).join("\n"))
  return made.ruleSet
}
