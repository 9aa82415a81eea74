/** What was published in each part of the year. */
import type { Site } from "../../site/types"
import type { PhraseTest } from "../../text/phrase"
import { rememberedFor } from "../../text/remembered-for"
import { dated, once, type Row, rowOf, rowsOf, titled } from "../gather/rows"
import type { Survey } from "../gather/survey"
import { type Bucket, bucketsOf, namedBucket } from "./buckets"
import type { PeriodicityParams } from "./params"

export interface Filled extends Bucket {
  /** Over by the as-of date. One that still runs is not owed yet. */
  due: boolean
  items: Row[]
}

export interface PeriodTable {
  buckets: Filled[]
  /** Rows with the right titles, of whatever day. */
  matched: Row[]
  /** Those whose day is not known. */
  undated: Row[]
}

const EVERYTHING = {}

/** The notes of a rule as one test, the same at every call. */
const noteTest = rememberedFor((any: string[]): PhraseTest => ({ any }))

/** Rows count for the part of the year they were published in, and for the one that their titles name. */
export function periodTable(site: Site, { found }: Survey, params: PeriodicityParams): PeriodTable {
  const { every, titles = EVERYTHING, year } = params
  const notes = params.noteAny?.length ? noteTest(params.noteAny) : null
  const lists = found.flatMap((facts) => {
    const rows = rowsOf(facts)
    const right = titled(rows, titles)
    return notes ? [right, titled(rows, notes), titled(facts.placeholders.map(rowOf), notes)] : [right]
  })
  const matched = dated(site, once(lists.flat()))
  const placed = matched.map((row) => ({ row, named: namedBucket(row.title, row.date, every, year) }))
  const buckets = bucketsOf(every, year).map((bucket, at): Filled => {
    const isOf = (date: string | null) => date !== null && date >= bucket.from && date <= bucket.to
    const items = placed.filter(({ row, named }) => named === at || isOf(row.date)).map(({ row }) => row)
    return { ...bucket, due: bucket.to <= site.asOf, items }
  })
  const undated = placed.filter(({ row, named }) => row.date === null && named === null)
  return { buckets, matched, undated: undated.map(({ row }) => row) }
}
