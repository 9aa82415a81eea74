/** Which names a text names. */
import { dictionaries, type Named } from "../../rules/dictionaries"
import type { Site } from "../../site/types"
import { normaliseTitle } from "../../text/title"
import type { CoverageParams } from "./params"
import { townsOf } from "./towns"

export interface Matcher {
  names: string[]
  /** Indices of the names that a label or title in normal form names. */
  namedIn(normal: string): number[]
  /** Indices of the names that stand in a text in normal form, in whatever company. */
  standingIn(normal: string): number[]
  /** Whether only what leads somewhere covers a name: a column's own heading is no catalogue. */
  linked: boolean
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
/** What is told of work names no catalogue: 我县扎实推进就业领域政务公开. */
const NEWS = /召开|举行|举办|开展|推进|部署|调研|座谈|观摩|督导/
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

/** What a town calls the catalogue that it makes itself. */
const OWN_CATALOGUE: Named = { name: "本级目录", aliases: ["标准目录", "事项目录", "公开目录"] }

const plain = (name: string): Named => ({ name, aliases: [] })

/** The names that a rule asks for: of a dictionary, of the towns that the site lists, or its own. */
function namedFor(site: Site, { dictionary, names = [] }: CoverageParams): readonly Named[] {
  if (dictionary !== "towns") return dictionary ? dictionaries[dictionary] : names.map(plain)
  return site.subject.level === "township" ? [OWN_CATALOGUE] : townsOf(site).map(plain)
}

function wordsOf(
  named: readonly Named[],
  aliases: Record<string, string[]>,
): { name: string; words: string[] }[] {
  return named.map((entry) => {
    const further = Object.hasOwn(aliases, entry.name) ? (aliases[entry.name] ?? []) : []
    const words = [entry.name, ...entry.aliases, ...further].map(normaliseTitle)
    return { name: entry.name, words: [...new Set(words)].filter((word) => word !== "") }
  })
}

const matchers = new WeakMap<CoverageParams, Map<string, Matcher>>()

function createMatcher(params: CoverageParams, named: readonly Named[]): Matcher {
  const list = wordsOf(named, params.aliases ?? {})
  const notes = (params.noteAny ?? []).map(normaliseTitle)
  const indices = (test: (word: string) => boolean): number[] =>
    list.flatMap(({ words }, at) => (words.some(test) ? [at] : []))
  const matterOf = (normal: string) =>
    params.dictionary === "fields26" ? normal.replace(ISSUER, "") : normal
  return {
    linked: named.includes(OWN_CATALOGUE),
    names: list.map(({ name }) => name),
    namedIn(normal) {
      const matter = matterOf(normal)
      return normal.includes(MODEL) || NEWS.test(matter) ? [] : indices((word) => stands(word, matter))
    },
    standingIn: (normal) => indices((word) => normal.includes(word)),
    isNote: (normal) => notes.some((note) => normal.includes(note)),
  }
}

/** The matcher of a rule, made once for the names it asks for. */
export function matcherOf(site: Site, params: CoverageParams): Matcher {
  const named = namedFor(site, params)
  const known = matchers.get(params) ?? new Map<string, Matcher>()
  matchers.set(params, known)
  const key = named.map(({ name }) => name).join()
  const matcher = known.get(key) ?? createMatcher(params, named)
  known.set(key, matcher)
  return matcher
}
