/** Whether a name in a title or a source means the unit whose site is audited, a unit above it, or another one. */
import type { Subject } from "../result/types"
import { foldSpace, unifyWidth } from "../text/spacing"

interface UnitName {
  /** Places from the widest to the narrowest: 汕头市, 金平区. */
  places: string[]
  /** What is left behind the places: 人民政府, 财政局, or nothing. */
  organ: string
}

const PLACE =
  /^[^局委厅部院办府会和与及、的关于\d]{1,12}?(?:经济技术开发区|高新技术产业开发区|经济开发区|综合实验区|示范区|开发区|实验区|新区|自治[区州县旗]|特别行政区|地区|街道|[省市州盟区县旗镇乡])/
const PLACE_KIND =
  /(?:经济技术开发区|高新技术产业开发区|经济开发区|综合实验区|示范区|开发区|实验区|新区|自治[区州县旗]|特别行政区|地区|街道|[省市州盟区县旗镇乡])$/
/** Words that end like a place and are none: 城市管理局, 社区办, 我市. */
const NO_PLACE = new Set(["城", "社", "都", "辖", "本", "全", "我", "各", "县", "区", "市", "省", "城乡"])
const MAX_PLACES = 4

/** A place without its kind (金平区 -> 金平), the whole where a single character would be left. */
function placeStem(place: string): string {
  const stem = place.replace(PLACE_KIND, "")
  return stem.length >= 2 ? stem : place
}

const DECORATION =
  /^(?:中国[·•.]?|欢迎访问|欢迎来到)|(?:公众信息网|政务信息网|门户网站|信息公开网|政务网|信息网|官网|网站|门户|网)$/g

function parseUnit(name: string): UnitName {
  let rest = unifyWidth(foldSpace(name))
    .replace(/[\s“”"'《》「」·]/g, "")
    .slice(0, 60)
  rest = rest.replace(DECORATION, "")
  const places: string[] = []
  while (places.length < MAX_PLACES) {
    const place = PLACE.exec(rest)?.[0]
    if (!place || NO_PLACE.has(place.replace(PLACE_KIND, ""))) break
    places.push(place)
    rest = rest.slice(place.length)
  }
  return { places, organ: rest }
}

/** The places that the name of a unit begins with, the widest first (汕头市金平区财政局 -> 汕头市, 金平区). */
export const placesIn = (name: string): string[] => parseUnit(name).places

/** The narrowest place that the name of a unit holds, without its kind (柳塘县财政局 -> 柳塘); null where it holds none. */
export function placeIn(name: string | null): string | null {
  const place = name === null ? undefined : parseUnit(name).places.at(-1)
  return place === undefined ? null : placeStem(place)
}

const GOVERNMENT =
  /^(?:[省市州盟县区旗镇乡]|街道)?(?:(?:人民)?政府|行政?公署|办事处|(?:党工委)?[、和与]?管理?委员?会)?(?:办公[室厅])?$/
/** The government's own office, as it is called in short: 县政府办, 县府办, 镇党政办. */
const OWN_OFFICE = /^(?:[省市州盟县区旗镇乡]|街道)?(?:(?:人民)?政府|府|党?政)办$/

/** Whether what stands behind the place is the government itself and no department of it. */
const isGovernment = (organ: string): boolean => GOVERNMENT.test(organ) || OWN_OFFICE.test(organ)

const TOWN = /(?:[镇乡]|街道)$/

/** A county, a city and a district of one name are one place, renamed; a town of that name is another one. */
const samePlace = (a: string, b: string): boolean =>
  placeStem(a) === placeStem(b) && TOWN.test(a) === TOWN.test(b)

const SUB_GOVERNMENT = new Set<Subject["level"]>(["province", "prefecture", "county", "township"])

/**
 * Whether a unit named in full (as in front of the title of an annual report) is the audited one: same narrowest place, and both
 * the government or both the same department. An empty name is the unit's own way to speak of itself.
 */
export function isOwnUnit(name: string, subject: Subject): boolean {
  const unit = parseUnit(name)
  if (unit.places.length === 0 && unit.organ === "") return true
  if (subject.name === null) return !SUB_GOVERNMENT.has(subject.level) || isGovernment(unit.organ)
  const own = parseUnit(subject.name)
  const place = unit.places.at(-1)
  const ownPlace = own.places.at(-1)
  if (place && ownPlace && !samePlace(place, ownPlace)) return false
  if (isGovernment(unit.organ) || isGovernment(own.organ))
    return isGovernment(unit.organ) && isGovernment(own.organ)
  return unit.organ.endsWith(own.organ) || own.organ.endsWith(unit.organ)
}

/** Whether a title names the audited unit itself: its place where it is a government, else what it is called behind its places. */
export function namesUnit(title: string, { name }: Subject): boolean {
  if (name === null) return false
  const { places, organ } = parseUnit(name)
  const own = isGovernment(organ) ? places.at(-1) : organ
  return own !== undefined && own.length >= 2 && title.includes(own)
}

const STATE =
  /^(?:国务院|中共中央|中央|全国|国家|中华人民共和国|最高人民|财政部|民政部|司法部|教育部|公安部|科技部|商务部|水利部|应急部|工业和信息化部|人力资源(?:和)?社会保障部|自然资源部|生态环境部|住房(?:和)?城乡建设部|交通运输部|农业农村部|文化和旅游部|应急管理部|人民银行|审计署|海关总署|税务总局|市场监管总局)/
const WIDER: readonly (readonly [start: RegExp, narrower: RegExp])[] = [
  [/^(?:省|自治区)/, /[市州盟区县旗镇乡道]$/],
  [/^[市州盟](?!场|政|容)/, /[区县旗镇乡道]$/],
  [/^[县区旗]/, /[镇乡道]$/],
]

/**
 * Whether an issuer (in front of 关于 in a title, or a stated source) is someone else than the audited unit and what belongs to it:
 * the State Council and its ministries, or a government or office of another place. A department of the own place is not someone else on the
 * government's site; the government is, on a department's. What can't be told is not someone else.
 */
export function isForeignIssuer(issuer: string, subject: Subject): boolean {
  if (subject.level === "ministry") return /^(?:国务院|中共中央|全国人)/.test(issuer.trim())
  if (STATE.test(issuer.trim())) return true
  const own = subject.name === null ? null : parseUnit(subject.name)
  const ownPlace = own?.places.at(-1)
  if (!own || !ownPlace) return false
  const { places, organ } = parseUnit(issuer)
  const elsewhere = places.length > 0 && !issuer.includes(placeStem(ownPlace))
  if (elsewhere) return true
  const wider = WIDER.some(
    ([start, narrower]) => places.length === 0 && start.test(organ) && narrower.test(ownPlace),
  )
  if (wider) return true
  return !isGovernment(own.organ) && organ !== "" && isGovernment(organ)
}
