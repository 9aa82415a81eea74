/** Which names a text names. */
import { dictionaries } from "../../rules/dictionaries"
import { normaliseTitle } from "../../text/title"
import type { CoverageParams } from "./params"

export interface Matcher {
  names: string[]
  /** Indices of the names that a label or title in normal form names. */
  namedIn(normal: string): number[]
  /** Indices of the names that stand in a text in normal form, in whatever company. */
  standingIn(normal: string): number[]
  /** Whether a text in normal form says that there is nothing. */
  isNote(normal: string): boolean
}

/** Shorter words stand in too many titles: they must be the whole label, or be followed by what a field or a unit is called. */
const MIN_PLAIN = 3
const FOLLOWING =
  /^(?:领域|方面|类|局|厅|委|和.{1,6}局|镇|乡|街道|政府|人民政府|办事处|事项|基层|标准|目录|政务公开|信息公开|公开(?:事项|标准|目录|清单))/
/** Who issued a document: 某市教育局关于… speaks of no field. A town or an agency is named by it. */
const ISSUER = /^.{1,60}?关于/
/** Behind the name of a place: bodies of their own, whose catalogues are not the place's. */
const BODY_BELOW =
  /^(?:中心|第[一二三四五])?(?:小学|中学|幼儿园|卫生院|医院|派出所|敬老院|文化站|财政所|司法所)/
/** Ministries' models for catalogues: whoever reprints one has no catalogue yet. */
const MODEL = "标准指引"

function stands(word: string, normal: string): boolean {
  for (let at = normal.indexOf(word); at >= 0; at = normal.indexOf(word, at + 1)) {
    const rest = normal.slice(at + word.length)
    const plain = word.length >= MIN_PLAIN && !BODY_BELOW.test(rest)
    if (plain || (at === 0 && rest === "") || FOLLOWING.test(rest)) return true
  }
  return false
}

function wordsOf({
  aliases = {},
  dictionary,
  names = [],
}: CoverageParams): { name: string; words: string[] }[] {
  const named = dictionary ? dictionaries[dictionary] : names.map((name) => ({ name, aliases: [] }))
  return named.map((entry) => {
    const further = Object.hasOwn(aliases, entry.name) ? (aliases[entry.name] ?? []) : []
    const words = [entry.name, ...entry.aliases, ...further].map(normaliseTitle)
    return { name: entry.name, words: [...new Set(words)].filter((word) => word !== "") }
  })
}

const matchers = new WeakMap<CoverageParams, Matcher>()

function createMatcher(params: CoverageParams): Matcher {
  const list = wordsOf(params)
  const notes = (params.noteAny ?? []).map(normaliseTitle)
  const indices = (test: (word: string) => boolean): number[] =>
    list.flatMap(({ words }, at) => (words.some(test) ? [at] : []))
  const matterOf = (normal: string) => (params.dictionary ? normal.replace(ISSUER, "") : normal)
  return {
    names: list.map(({ name }) => name),
    namedIn(normal) {
      const matter = matterOf(normal)
      return normal.includes(MODEL) ? [] : indices((word) => stands(word, matter))
    },
    standingIn: (normal) => indices((word) => normal.includes(word)),
    isNote: (normal) => notes.some((note) => normal.includes(note)),
  }
}

/** The matcher of a rule, made once. */
export function matcherOf(params: CoverageParams): Matcher {
  let matcher = matchers.get(params)
  if (!matcher) {
    matcher = createMatcher(params)
    matchers.set(params, matcher)
  }
  return matcher
}
