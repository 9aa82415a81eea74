/** What a label is without the words that do not change which column it names, and whose column such words say it is. */
import type { Level, Subject } from "../result/types"
import { withoutUnit } from "./label"

/** Words in front of a name that do not change what it names. */
const OWN_WORDS =
  /^(?:本|我)(?:省|市|州|县|区|旗|镇|乡|街道|级|局|委|部门|单位|机关)|^(?:最新|县级|区级|县政府|区政府|部门)(?=.{3})/
/** Words behind a name that only say that it is disclosed: 财政预决算信息公开, 就业领域. */
const DISCLOSED = [/公开$/, /(?:(?:领域)?信息公开|领域公开|领域)$/]
/** A city below a prefecture calls itself 市, as the one above it does. */
const isCity = ({ name }: Subject): boolean => name?.includes("市人民政府") ?? false

/** What units of a level are called for short in front of what is theirs: 县领导, 府文件 behind 县. */
const KINDS: Record<Level, RegExp> = {
  province: /^(?:省|自治区)(?=..)/,
  prefecture: /^(?:[市州盟]|地区)(?=..)/,
  county: /^[县区旗](?=..)/,
  township: /^(?:[镇乡]|街道)(?=..)/,
  department: /^(?:[局委办院]|厅)(?=..)/,
  ministry: /^(?:[部局委署]|总局)(?=..)/,
}
const CITY = /^[县市](?=..)/

const ownKind = (subject: Subject): RegExp =>
  subject.level === "county" && isCity(subject) ? CITY : KINDS[subject.level]

/** The place that a government is of, without its kind: 柳塘. */
const PLACE = /([^省市州盟区县旗镇乡]{2,6})[省市州盟区县旗镇乡](?:人民)?政府$/
/** What a place is put in front of for short. Its other short names are those of bureaus' sites: 柳塘教育. */
const OF_PLACE = /^(?:要闻|公报|政报|年报|.{3,})$/
/** Series of a government's documents, behind the first character of its place: 柳政办发. */
const SERIES = /^[政府]办?[发规函]$/

/** A name without the place in front, however it is shortened: 柳塘要闻, 柳政办发. */
function withoutPlace(name: string, unit: string | null): string {
  const place = PLACE.exec(unit ?? "")?.[1]
  if (!place || name[0] !== place[0]) return name
  const rest = name.slice(place.length)
  if (name.startsWith(place) && OF_PLACE.test(rest)) return rest
  return SERIES.test(name.slice(1)) ? name.slice(1) : name
}

/** Spellings of one label. `above`: it speaks for a superior, so that nothing but the unit's own name is taken off. */
export interface Forms {
  all: string[]
  above: boolean
}

/** A label, in normal form, as it stands, without the unit's name or place, without 本级 and 信息公开 and the like. */
export function formsOf(whole: string, subject: Subject): Forms {
  const { name: unit } = subject
  const named = withoutUnit(whole, unit)
  const above = isOfSuperior(named, subject)
  const own = withoutPlace(named, unit).replace(OWN_WORDS, "")
  const disclosed = DISCLOSED.map((words) => own.replace(words, ""))
  const forms = above ? [whole, named] : [whole, named, own, ...disclosed, own.replace(ownKind(subject), "")]
  return { all: [...new Set(forms)].filter((form) => form.length > 0), above }
}

/** What stands before the name of another unit's column: 某某市规范性文件. The unit's own name is taken off before. */
const ANOTHER =
  /^(?!城市|地区|园区|社区|辖区|景区|灾区|城区|片区|小区|城镇|全)[\u4e00-\u9fff]{1,8}?(?:省|市(?![场政容民])|[州盟县旗镇]|区(?!域)|街道)|(?:局|厅|委|院|公司|学校)$/
/** Whether what stands in front of a name says that the column is another unit's. */
export const isOfAnother = (before: string): boolean => ANOTHER.test(before)

/** Words that say a column speaks for a level above the unit. */
const ABOVE_ALL = /^(?:国务院|国家|中央|全国|上级|中国)/
const ABOVE: readonly (readonly [words: RegExp, below: readonly Level[]])[] = [
  [ABOVE_ALL, ["province", "prefecture", "county", "township", "department"]],
  [/^(?:省(?![心时事力])|全省|自治区)/, ["prefecture", "county", "township"]],
  [/^(?:市(?!场|政(?!府)|容|民|域)|全市|州|全州)/, ["county", "township"]],
  [/^(?:[县区](?!域)|全[县区])/, ["township"]],
]

/** @param form in normal form, the unit's own name taken off */
export function isOfSuperior(form: string, subject: Subject): boolean {
  if (isCity(subject) && /^全?市/.test(form)) return false
  return ABOVE.some(([words, below]) => below.includes(subject.level) && words.test(form))
}
