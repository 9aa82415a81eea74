import type { Judgement } from "../../result/types"
import type { Site } from "../../site/types"
import { leftToPerson } from "../assisted"
import { tell } from "../column/judgement"
import { readPages } from "../gather/read-pages"
import { columnNames } from "../gather/trail"
import type { Check } from "../types"
import { wordingAbout } from "./about"
import { findWords, type Hit } from "./find-words"
import { type WordingParams, wordingParams } from "./params"

const MAX_EVIDENCE = 30
const MAX_WORDS = 10

const pagesOf = (site: Site, { columns, sample }: WordingParams) =>
  readPages(site, columns, sample, "用语排查")

/** “登陆”（应为“登录”）2处 */
function listed(hits: readonly Hit[]): string {
  const counts = new Map<string, { hit: Hit; count: number }>()
  for (const hit of hits) {
    const known = counts.get(hit.wrong)
    counts.set(hit.wrong, { hit, count: (known?.count ?? 0) + 1 })
  }
  const words = [...counts.values()].map(({ hit: { wrong, right }, count }) =>
    right ? `“${wrong}”（应为“${right}”）${count}处` : `“${wrong}”${count}处`,
  )
  return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS).join("、")}等` : words.join("、")
}

function gather(site: Site, params: WordingParams): Judgement {
  const { survey, sample, pages, unread } = pagesOf(site, params)
  const facts = survey.read[0]
  if (unread || !facts) return unread as Judgement
  const { asOf } = site
  const hits = pages.flatMap((page) => findWords(page, params.words))
  const values = {
    column: columnNames(survey.read),
    pages: pages.length,
    stuck: sample.stuck.length,
    words: params.words.length,
    count: hits.length,
    hits: listed(hits),
  }
  const code = hits.length > 0 ? "wording.hits" : "wording.none"
  const told = tell({ facts, verdict: "pending", code, values, asOf })
  const evidence = hits.slice(0, MAX_EVIDENCE).map(({ url, context }) => ({ url, text: context }))
  return { ...told, evidence: evidence.length > 0 ? evidence : told.evidence }
}

/** Words of the team's list on the pages of some columns, each with its context. A person decides: a word may be quoted. */
export const wording: Check<WordingParams> = {
  kind: "wording",
  title: "用语排查",
  about: wordingAbout,
  modes: ["assisted"],
  params: wordingParams,
  columns: ({ columns }) => columns,
  seek: (site, params) => pagesOf(site, params).leads,
  judge: (site, params) => leftToPerson(gather(site, params), { mode: "assisted" }),
}
