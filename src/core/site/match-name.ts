/**
 * Whether a label names a column. Names are compared in normal form, with and without the unit's own name in front:
 * equal before "ends with" before "contains". Whoever fits best takes the label: 环境信息公开 is no 信息公开
 * where another column goes by that very name.
 */
import type { Subject } from "../result/types"
import type { ColumnDef, ColumnDictionary } from "../rules/types"
import { normaliseName } from "../text/name"
import { rememberedFor } from "../text/remembered-for"
import { withoutAsides } from "./label"
import { formsOf, isOfAnother } from "./name-forms"

export type Fit = "equal" | "ends" | "contains"

export interface NameMatch {
  fit: Fit
  /** The synonym as the dictionary writes it. */
  synonym: string
  /** Its place in the dictionary's list: the first names are the most telling. */
  rank: number
}

interface Name {
  synonym: string
  normal: string
  rank: number
}

/** A column's names in normal form, made once. */
interface NameSet {
  names: Name[]
  rejects: string[]
}

/** Longest label that can be a column's name; beyond it stand titles. */
const MAX_LABEL = 18
/** A short synonym at the end of a longer label says little: 统计公报 is no 公报. */
const MIN_ENDS = 3
const MAX_BEFORE = 7
const MIN_CONTAINS = 4
const MAX_AROUND = 4
/** What a label may add behind a name that it begins with: 权责清单和服务事项. */
const MAX_BEHIND = 7
/** A label that joins two names is as much the first as the second. */
const JOINED = /^[和与]/

/** Names of bodies are no names of columns: 生态环境局. */
const BODY = /(?:[局部署]|委|委员会|厅|办|办公室|院|中心|总队|支队|大队|街道|镇|乡|政府|公司|协会|学校)$/
function nameSet(def: ColumnDef): NameSet {
  const seen = new Set<string>()
  const names = [...def.accept, def.name].flatMap((synonym, rank) => {
    const normal = normaliseName(synonym)
    if (normal === "" || seen.has(normal)) return []
    seen.add(normal)
    return [{ synonym, normal, rank }]
  })
  return { names, rejects: def.reject.map(normaliseName).filter((word) => word !== "") }
}

function fitOf(form: string, name: string): Fit | null {
  const more = form.length - name.length
  const at = more < 0 ? -1 : form.indexOf(name)
  if (at < 0) return null
  if (more === 0) return "equal"
  if (isOfAnother(form.slice(0, at))) return null
  if (name.length >= MIN_ENDS && more <= MAX_BEFORE && form.endsWith(name)) return "ends"
  if (name.length < MIN_CONTAINS) return null
  const behind = form.startsWith(name) && more <= MAX_BEHIND
  if (behind && JOINED.test(form.slice(name.length))) return "ends"
  return behind || more <= MAX_AROUND ? "contains" : null
}

const ORDER: readonly Fit[] = ["equal", "ends", "contains"]

/** The better of two: by fit, then the longer name where only a part fits, then the more telling one. */
function better(a: NameMatch, b: NameMatch): NameMatch {
  if (a.fit !== b.fit) return ORDER.indexOf(a.fit) < ORDER.indexOf(b.fit) ? a : b
  if (a.fit !== "equal" && a.synonym.length !== b.synonym.length)
    return a.synonym.length > b.synonym.length ? a : b
  return a.rank <= b.rank ? a : b
}

/** @param names those of a column that a form may hold */
function matchForms(
  forms: readonly string[],
  names: readonly Name[],
  rejects: readonly string[],
): NameMatch | null {
  let best: NameMatch | null = null
  for (const form of forms) {
    for (const { normal, synonym, rank } of names) {
      const fit = fitOf(form, normal)
      if (fit) best = best ? better(best, { fit, synonym, rank }) : { fit, synonym, rank }
    }
  }
  if (best && rejects.some((word) => forms.some((form) => form.includes(word)))) return null
  return best
}

/** Names are looked up by so many of their first characters: a label is gone through once, however many names there are. */
const HEAD = 2

/** All names of a dictionary by their heads, each with the place of its column. */
function indexOf(sets: readonly NameSet[]): Map<string, { at: number; name: Name }[]> {
  const index = new Map<string, { at: number; name: Name }[]>()
  for (const [at, { names }] of sets.entries()) {
    for (const name of names) {
      const head = name.normal.slice(0, HEAD)
      const alike = index.get(head)
      if (alike) alike.push({ at, name })
      else index.set(head, [{ at, name }])
    }
  }
  return index
}

/** What a dictionary says, made once, when the first label is looked at: an audit whose findings are kept looks at none. */
const namesOf = rememberedFor((columns: ColumnDictionary) => {
  const sets = Object.values(columns).map(nameSet)
  return { keys: Object.keys(columns), sets, index: indexOf(sets) }
})

/** Gives, for a label, the columns it names: key -> match. Empty for titles and everything else. */
export type Matcher = (label: string) => ReadonlyMap<string, NameMatch>

/**
 * The matcher of a dictionary for one site.
 * @param others names of places that are no columns of the dictionary; a label equal to one of them is taken by it
 */
export function createMatcher(
  columns: ColumnDictionary,
  subject: Subject,
  others: readonly string[] = [],
): Matcher {
  const taken = new Set(others.map(normaliseName))
  const known = new Map<string, ReadonlyMap<string, NameMatch>>()

  /** The names that some form holds, or that begin as one does, by the place of their column, in the order of the dictionary. */
  function namesIn(forms: readonly string[]): [number, Name[]][] {
    const { index } = namesOf(columns)
    const held = new Map<number, Set<Name>>()
    for (const form of forms) {
      for (let from = 0; from < form.length; from++) {
        for (const { at, name } of index.get(form.slice(from, from + HEAD)) ?? []) {
          const names = held.get(at)
          if (names) names.add(name)
          else held.set(at, new Set([name]))
        }
      }
    }
    return [...held].map(([at, names]): [number, Name[]] => [at, [...names]]).sort(([a], [b]) => a - b)
  }

  function match(label: string): ReadonlyMap<string, NameMatch> {
    const found = new Map<string, NameMatch>()
    const whole = normaliseName(label)
    if (whole === "" || whole.length > MAX_LABEL) return found
    const { all: forms, above } = formsOf(whole, subject)
    const { keys, sets } = namesOf(columns)
    const isTaken = forms.some((form) => taken.has(form))
    const partial = !isTaken && !above && !BODY.test(whole)
    let best: Fit = partial ? "contains" : "equal"
    for (const [at, names] of namesIn(forms)) {
      const hit = matchForms(forms, names, sets[at]?.rejects ?? [])
      if (!hit || ORDER.indexOf(hit.fit) > ORDER.indexOf(best)) continue
      if (hit.fit !== best) found.clear()
      best = hit.fit
      found.set(keys[at] ?? "", hit)
    }
    return found
  }

  /** A label with asides stands behind one that is the name and nothing else: it may be a part of the column. */
  function matchBare(label: string): ReadonlyMap<string, NameMatch> {
    const bare = withoutAsides(label)
    if (bare === label) return new Map()
    const weaker = ([key, hit]: [string, NameMatch]): [string, NameMatch] => [
      key,
      hit.fit === "equal" ? { ...hit, fit: "ends" } : hit,
    ]
    return new Map([...match(bare)].map(weaker))
  }

  return (label) => {
    let matches = known.get(label)
    if (!matches) {
      matches = match(label)
      if (matches.size === 0) matches = matchBare(label)
      known.set(label, matches)
    }
    return matches
  }
}
