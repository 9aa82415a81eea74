/** Who a site is: level, region and kind of unit from its 标识码 and all the names it gives itself, each with its place on the page. */
import type { Visit } from "../crawl/types"
import type { Page } from "../page/types"
import type { Identity, Level, Mark, Reason, Told, UnitType } from "../result/types"
import { levelWords, placeWords } from "../result/words"
import { describeCode, levelOfDivision, levelOfName } from "../text/division"
import { areRelated, type Division, divisionAt, divisionsIn, lineOf } from "../text/division-table"
import { hostMatches, hostOf } from "../text/url"

/** What the pages of a site state, the most telling first. */
export interface Marks {
  names: Mark[]
  codes: Mark[]
}

/** Pages of a site that are asked who it is: the home page, and what stands behind it. */
const ASKED_PAGES = 4

/** Names and codes that pages give themselves: those of their marks, else the ones read from them; a first breadcrumb that is a unit's name. */
export function marksOf(pages: readonly Page[]): Marks {
  const of = (kind: "name" | "code"): Mark[] => {
    const seen = pages.flatMap(({ site }) => site.seen ?? []).filter((mark) => mark.kind === kind)
    const taken = pages.flatMap(({ site }) => site[kind] ?? []).map((text): Mark => ({ text, from: "title" }))
    return seen.length > 0 ? seen.map(({ text, from }) => ({ text, from })) : taken
  }
  const first = pages[0]?.breadcrumb[0]
  const breadcrumb: Mark[] = first && levelOfName(first) ? [{ text: first, from: "breadcrumb" }] : []
  return { names: [...of("name"), ...breadcrumb], codes: of("code") }
}

const ZONE = /(?:管理委员会|管委会)(?:办公[室厅])?(?:门户网站|网站|网|门户)?(?:[（(].{1,60})?$/

/** 晋中政府网: the form alone does not tell what 晋中 is. */
const GOVERNMENT = /(?:政府|政务)/

const namesOf = (division: Division): string =>
  lineOf(division)
    .map(({ name }) => name)
    .join("")

/** Kind of unit that a name tells: arms of the State Council and of the party that name a place are departments there. */
function unitOf({ text }: Mark): UnitType | null {
  if (ZONE.test(text)) return "zone"
  const level = levelOfName(text)
  if (level === "ministry") return divisionsIn(text).length > 0 ? "department" : "ministry"
  if (level === "township" || level === "department") return level
  return level || (GOVERNMENT.test(text) && divisionsIn(text).length > 0) ? "government" : null
}

/** The level of the place a name speaks of, where all places it may mean have one level; else what its form tells. */
function levelNamed(text: string): Level | null {
  const [first, ...others] = divisionsIn(text).map(({ code }) => levelOfDivision(code))
  return first && others.every((one) => one === first) ? first : levelOfName(text)
}

function toldLevel(code: Mark | null, name: Mark | null, unit: Told<UnitType> | null): Told<Level> | null {
  if (unit && unit.value !== "government" && unit.value !== "zone") return { ...unit, value: unit.value }
  const division = code && describeCode(code.text)?.division
  // A zone bears the code of the place it lies in, and stands where counties do.
  if (code && division) {
    const level = levelOfDivision(division)
    return {
      value: unit?.value === "zone" && level === "prefecture" ? "county" : level,
      by: "code",
      from: code.from,
    }
  }
  const level = name && levelNamed(name.text)
  return level ? { value: level, by: "name", from: name.from } : null
}

/** Codes of different places of the page that are not one. */
function codesApart([first, ...others]: readonly Mark[]): Reason[] {
  const other = others.find(({ text }) => text !== first?.text)
  if (!first || !other) return []
  const [placeA, placeB] = [placeWords[first.from], placeWords[other.from]]
  return [{ code: "who.codes", values: { a: first.text, b: other.text, placeA, placeB } }]
}

/** Names that speak of places of which none lies in another. */
function namesApart(names: readonly Mark[]): Reason[] {
  const placed = names.map((mark) => ({ mark, at: divisionsIn(mark.text) })).filter(({ at }) => at.length > 0)
  const [first, ...others] = placed
  const other = others.find(({ at }) => !at.some((one) => first?.at.some((its) => areRelated(one, its))))
  if (!first || !other) return []
  const [placeA, placeB] = [placeWords[first.mark.from], placeWords[other.mark.from]]
  return [{ code: "who.names", values: { a: first.mark.text, b: other.mark.text, placeA, placeB } }]
}

/** Codes that the standard does not list: the production corps of Xinjiang has 66; 99, which no province has, is for places that don't exist. */
const NOT_LISTED = /^(?:66|99)/

/** A code of one place and a name of another, or of another level. */
function codeAgainstName(code: Mark, name: Mark | null, unit: UnitType | null): Reason[] {
  const division = describeCode(code.text)?.division
  if (!division) return []
  const place = divisionAt(division)
  if (!place)
    return NOT_LISTED.test(division)
      ? []
      : [{ code: "who.unknown-division", values: { code: code.text, division } }]
  const named = name ? divisionsIn(name.text) : []
  if (!name || named.length === 0) return []
  const values = { code: code.text, coded: namesOf(place), place: placeWords[name.from], name: name.text }
  if (!named.some((one) => areRelated(one, place)))
    return [{ code: "who.place", values: { ...values, named: named.map(namesOf).join("或") } }]
  const levels = { coded: levelOfDivision(division), named: levelNamed(name.text) }
  if (unit !== "government" || levels.named === null || levels.coded === levels.named) return []
  const words = { codedLevel: levelWords[levels.coded], namedLevel: levelWords[levels.named] }
  return [{ code: "who.level", values: { ...values, ...words } }]
}

function toldDivisions(code: Mark | null, name: Mark | null): Told<string[]> | null {
  const division = code && describeCode(code.text)?.division
  const place = division ? divisionAt(division) : null
  const named = name ? divisionsIn(name.text) : []
  // A name may tell more than a code: that of a zone or a town under its city's code.
  const [only] = named.length === 1 ? named : named.filter((one) => place && areRelated(one, place))
  const nameTellsMore =
    only && (!place || (areRelated(only, place) && lineOf(only).length > lineOf(place).length))
  if (name && only && nameTellsMore) return told(only, "name", name)
  return code && place ? told(place, "code", code) : null
}

const told = (place: Division, by: "code" | "name", { from }: Mark): Told<string[]> => ({
  value: lineOf(place).map(({ name }) => name),
  by,
  from,
})

/** Takes the marks of a site together. What they do not tell is null. */
export function who({ names, codes }: Marks): Identity {
  const name = names.find((mark) => unitOf(mark) !== null) ?? names[0] ?? null
  const code = codes[0] ?? null
  const ministry = code !== null && describeCode(code.text)?.ministry === true
  const type = name && unitOf(name)
  const unit: Told<UnitType> | null = ministry
    ? { value: "ministry", by: "code", from: code.from }
    : name && type
      ? { value: type, by: "name", from: name.from }
      : null
  return {
    name,
    code,
    unit,
    level: toldLevel(code, name, unit),
    divisions: toldDivisions(code, name),
    contradictions: [
      ...codesApart(codes),
      ...(code ? codeAgainstName(code, name, unit?.value ?? null) : []),
      ...namesApart(names),
    ],
  }
}

/** Names, codes and badges can be pasted into any page: they are no government's on a host that is no government's. */
function hostApart({ code, name, unit }: Identity, host: string): Reason[] {
  const mark = unit?.by === "code" ? code : (name ?? code)
  const isOfficial = hostMatches("*.gov.cn", host) || /^(?:localhost|[\d.]+|\[.*\])(?::\d+)?$/.test(host)
  return mark && unit && !isOfficial ? [{ code: "who.host", values: { host, name: mark.text } }] : []
}

/** The pages that tell who a site is: its home page, and the next ones of its host where that does not tell all. */
function tellingPages(visits: readonly Visit[]): Page[] {
  const host = visits[0] && hostOf(visits[0].finalUrl)
  const own: Page[] = []
  for (const { page, finalUrl } of visits) {
    if (!page || hostOf(finalUrl) !== host) continue
    own.push(page)
    const isTold = own.length === 1 && page.site.name && page.site.code
    if (isTold || own.length === ASKED_PAGES) break
  }
  return own
}

/** Who a site is, from the visits of a run in their order; left out where no page was read. */
export function identityOf(visits: readonly Visit[]): Identity | undefined {
  const [first] = tellingPages(visits)
  if (!first) return undefined
  const identity = who(marksOf(tellingPages(visits)))
  return {
    ...identity,
    contradictions: [...identity.contradictions, ...hostApart(identity, hostOf(first.url))],
  }
}
