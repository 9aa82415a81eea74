/** Rows whose titles all but meet a test, or meet it and are of another day. */
import type { Aside } from "../../result/types"
import { firstPhrase, matchesPhrases, type PhraseTest } from "../../text/phrase"
import type { NearMiss } from "./with-near"

interface Titled {
  url: string | null
  title: string
  date: string | null
}

/** Days that count, or null where every day does. */
type Days = { from: string; to: string } | null

const MAX_WORDS = 3
/** The closer a miss, the sooner it is told. */
const ORDER = ["near.undated", "near.day", "near.later", "near.excluded", "near.lacks"]

const aside = (code: string, values: Aside["values"] = {}): Aside => ({ code, values })

/** Why a title fails a test that it comes close to: one word too many, or some of several words missing. */
function wordsMissed(title: string, test: PhraseTest): Aside | "met" | "far" {
  const { any = [], all = [], none = [] } = test
  if (matchesPhrases(title, test)) return "met"
  const banned = firstPhrase(title, none)
  const missing = all.filter((word) => firstPhrase(title, [word]) === null)
  const hasSome = any.length === 0 || firstPhrase(title, any) !== null
  if (missing.length === 0 && hasSome) return aside("near.excluded", { word: banned ?? "" })
  if (banned !== null || missing.length === all.length) return "far"
  return aside("near.lacks", { words: (missing.length > 0 ? missing : any).slice(0, MAX_WORDS).join("、") })
}

function dayMissed({ date }: Titled, days: Days, latest: string): Aside | null {
  if (date !== null && date > latest) return aside("near.later")
  if (days === null) return null
  if (date === null) return aside("near.undated")
  return date >= days.from && date <= days.to ? null : aside("near.day")
}

/**
 * @param tests what titles are put to, all of which must be met, or nearly so
 * @param latest the last day that counts as one of the audit's
 */
export function nearRows(
  rows: readonly Titled[],
  tests: readonly PhraseTest[],
  days: Days,
  latest: string,
): NearMiss[] {
  const misses = rows.flatMap((row): NearMiss[] => {
    const { url, title: text, date } = row
    const told = tests.map((test) => wordsMissed(text, test))
    if (told.includes("far")) return []
    const words = told.find((one): one is Aside => typeof one !== "string")
    const why = words ?? dayMissed(row, days, latest)
    return why ? [{ url, text, date, why }] : []
  })
  return misses.toSorted((a, b) => ORDER.indexOf(a.why.code) - ORDER.indexOf(b.why.code))
}
