/** What a column that is not there should hold, met in other lists of the site: whether that will do is for a person to say. */
import type { Evidence, Judgement } from "../../result/types"
import type { ColumnDef } from "../../rules/types"
import { withoutAsides } from "../../site/label"
import type { ColumnFacts, Site } from "../../site/types"
import { normaliseName } from "../../text/name"
import { rememberedForBoth } from "../../text/remembered-for"
import { dated, evidenceOf, once, type Row, rowsOfSite, titled } from "../gather/rows"
import { afterAllLists } from "../gather/trail"
import { inWindow, windowOf } from "./items"
import { tell } from "./judgement"
import type { ColumnParams } from "./params"

const MAX_SHOWN = 8
const MAX_NAMED = 3
/** Shorter names stand at the end of too many titles. */
const MIN_NAME = 4
/** What is told of a thing is not the thing. */
const TOLD =
  /召开|举行|举办|开展|组织|推进|部署|印发|公布|发布|出台|编制|梳理|完善|调整|落实|检查|调研|培训|学习|解读|关于|的(?:通知|通告)$/

/** Rows whose titles are names of documents of the column: 柳塘县权责清单（2020年版）. */
const rowsOfColumn = rememberedForBoth((rows: readonly Row[], { accept, reject }: ColumnDef): Row[] => {
  const names = accept.map(normaliseName).filter(({ length }) => length >= MIN_NAME)
  const others = reject.map(normaliseName)
  return rows.filter(({ title }) => {
    const bare = normaliseName(withoutAsides(title))
    if (!names.some((name) => bare.endsWith(name) && bare !== name)) return false
    return !others.some((word) => bare.includes(word)) && !TOLD.test(title)
  })
})

/** Null where no list shows anything of the kind. */
export function listedElsewhere(site: Site, facts: ColumnFacts, params: ColumnParams): Judgement | null {
  const { asOf } = site
  const { titles } = params
  const lists = rowsOfSite(site)
  const right =
    titles?.any || titles?.all
      ? lists.flatMap((rows) => titled(rows, titles))
      : lists.flatMap((rows) => rowsOfColumn(rows, facts.def))
  const window = windowOf(site, params)
  const isName = ({ title }: Row) => facts.def.accept.includes(normaliseName(title))
  const rows = dated(site, once(right)).filter(
    (row) => !isName(row) && inWindow({ ...row, page: false }, window),
  )
  if (rows.length === 0) return null
  const values = {
    count: rows.length,
    titles: rows
      .slice(0, MAX_NAMED)
      .map(({ title, date }) => `“${title}”${date ? `（${date}）` : ""}`)
      .join("、"),
  }
  const told = tell({ facts, verdict: "pending", code: "column.listed-elsewhere", values, asOf })
  const evidence: Evidence[] = evidenceOf(rows.slice(0, MAX_SHOWN))
  return afterAllLists(site, { ...told, evidence })
}
