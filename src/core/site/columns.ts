/** Columns of one site, each resolved once and again only when something it looked at has changed. */
import type { Page } from "../page/types"
import type { Subject } from "../result/types"
import type { ColumnDef, ColumnDictionary } from "../rules/types"
import { remembered } from "../text/remembered"
import { addressKey } from "../text/url"
import {
  betterOf,
  merged,
  pointedCandidate,
  type Source,
  sourceOf,
  sourceOnTheWay,
  toCandidate,
} from "./candidates"
import { findColumn } from "./finder"
import { findHubs, type Hub, platformsElsewhere } from "./hubs"
import { isDocument } from "./label"
import { createMatcher } from "./match-name"
import type { Memo } from "./memo"
import { placeKinds } from "./places"
import type { Read } from "./reading"
import { belonging, isOtherEdition } from "./scope"
import { isResultPage, searchAddress, searchFormOf } from "./search"
import { createHinter, headsOf, type Sighting, sightingsOn } from "./sightings"
import type { Candidate, ColumnFacts } from "./types"

interface Ground {
  subject: Subject
  columns: ColumnDictionary
  pointed?: Readonly<Record<string, string>>
  memo: Memo
  read: Read
}

export interface Columns {
  /** Everything known of a column. Throws for a key that the dictionary does not have: packs are validated before they run. */
  facts(key: string): ColumnFacts
  /** Notes the columns that a page names. */
  note(page: Page): void
  /** Forgets what pages named, after one of them was replaced by a better copy. */
  forget(): void
}

const OTHER_PLACES = placeKinds.flatMap(({ names }) => names)

/** Stands for all that pages on the way name as a column, as an address does for its answer. */
const namesOf = (key: string): string => `names of ${key}`

export function createColumns({ subject, columns, pointed = {}, memo, read }: Ground): Columns {
  const match = createMatcher(columns, subject, OTHER_PLACES)
  const hintsOf = createHinter(columns)
  const sightings = new WeakMap<Page, Map<string, Sighting[]>>()
  /** Pages that may name columns. */
  let met: Source[] = []
  /** Best candidate for each address that they name, by column that was asked for. */
  const onTheWay = new Map<string, Map<string, Candidate>>()
  const home = addressKey(subject.url)
  const leadsOn = remembered((url) => addressKey(url) !== home && !isOtherEdition(subject, url))

  function seenOn(page: Page): Map<string, Sighting[]> {
    let seen = sightings.get(page)
    if (!seen) {
      seen = sightingsOn(page, hintsOf, match)
      sightings.set(page, seen)
    }
    return seen
  }

  /** Candidates of a page, without links back to the home page or to other editions, and hints of what other sites may have. */
  const candidatesOn = (source: Source, key: string, platforms: readonly string[] = []): Candidate[] =>
    (seenOn(source.page).get(key) ?? [])
      .filter(({ url }) => leadsOn(url))
      .map((sighting) => toCandidate(subject, source, sighting, platforms))
      .filter(({ external, match }) => !(external && match === "hint"))

  /** The places where columns are named, and what they tell of the site. */
  const places = () =>
    memo.get("places", () => {
      const hubs = findHubs(subject, read)
      const sources = hubs.flatMap((hub) => sourceOf(hub) ?? [])
      return {
        hubs,
        sources,
        platforms: platformsElsewhere(hubs, subject),
        form: searchFormOf(sources, subject),
      }
    })

  function note(page: Page): void {
    if (isDocument(page) || belonging(subject, page.url) === "foreign") return
    const source = sourceOnTheWay(page)
    met.push(source)
    if (onTheWay.size === 0) return
    for (const key of seenOn(page).keys()) {
      const known = onTheWay.get(key)
      if (known && takeUp(source, key, known)) memo.arrived(namesOf(key))
    }
  }

  /** Takes up what a page names as a column. Whether that is new, or better than what was known. */
  function takeUp(source: Source, key: string, known: Map<string, Candidate>): boolean {
    let isNews = false
    for (const candidate of candidatesOn(source, key)) {
      const address = addressKey(candidate.url)
      const before = known.get(address)
      if (before && betterOf(before, candidate) === before) continue
      known.set(address, candidate)
      isNews = true
    }
    return isNews
  }

  /** What pages met on the way name as a column: kept from when it is asked for first. */
  function metOnTheWay(key: string): Map<string, Candidate> {
    let known = onTheWay.get(key)
    if (!known) {
      known = new Map()
      for (const source of met) takeUp(source, key, known)
      onTheWay.set(key, known)
    }
    return known
  }

  function resolve(key: string, def: ColumnDef): ColumnFacts {
    memo.touch(namesOf(key))
    const { hubs, sources, platforms, form } = places()
    const url = form && searchAddress(form, def)
    const search: Hub[] = url
      ? [{ url, via: "search", title: "站内搜索", entrance: false, path: ["站内搜索"], reading: read(url) }]
      : []
    const named = [...sources, ...search.flatMap((hub) => sourceOf(hub) ?? [])].flatMap((source) =>
      candidatesOn(source, key, platforms),
    )
    const others = [...metOnTheWay(key).values()].filter(({ from }) => !isResultPage(form, from))
    const address = Object.hasOwn(pointed, key) ? pointed[key] : undefined
    return findColumn(key, def, {
      subject,
      read,
      pointed: address === undefined ? null : pointedCandidate(subject, def, address, platforms),
      hubs: [...hubs, ...search],
      candidates: merged([...named, ...others]),
      isNamed: (page) => headsOf(page).some((head) => match(head).has(key)),
    })
  }

  return {
    note,
    forget() {
      for (const key of onTheWay.keys()) memo.arrived(namesOf(key))
      onTheWay.clear()
      met = []
    },
    facts(key) {
      const def = columns[key]
      if (!def) throw new Error(`Unknown column: ${key}`)
      return memo.get(`column ${key}`, () => resolve(key, def))
    },
  }
}
