/** Normal forms of labels and names: what two spellings of one column name have in common. */
import { remembered } from "./remembered"
import { unifyWidth } from "./spacing"
import { simplified } from "./traditional"

/** Characters that tell two spellings apart but not two names: white space, quotes, brackets, points, dashes. */
const PUNCTUATION =
  /[\s"'“”‘’「」『』《》〈〉<>()[\]{}【】〔〕〖〗、，,。.·•・:：;；!！?？|｜\-—–_~～*#@&^+=/\\»›…★☆▪■◆●]/g

/** Suffixes that say "a part of the site" and are no part of its name. */
const SUFFIXES = ["栏目", "专栏", "专题", "专区", "更多", "more"]

/**
 * The form in which labels are compared: NFKC, simplified script, no white space, no punctuation, lower case,
 * without a trailing 栏目, 专栏, 专题, 专区 or 更多 — unless nothing else would be left.
 */
export const normaliseName: (text: string) => string = remembered((text) => {
  let name = simplified(unifyWidth(text)).replace(PUNCTUATION, "").toLowerCase()
  for (let cut = true; cut; ) {
    cut = false
    for (const suffix of SUFFIXES) {
      if (name.length > suffix.length && name.endsWith(suffix)) {
        name = name.slice(0, -suffix.length)
        cut = true
      }
    }
  }
  return name
})

/** Ends of a unit's name that sites leave out or put in at will. */
const UNIT_TAILS = /(人民政府办公[室厅]|人民政府|政府办公[室厅]|政府|管理?委员会|门户网站|网站)$/

/**
 * Takes the leading unit name off a label: `金平区信息公开` with unit `汕头市金平区人民政府` gives `信息公开`.
 * Takes and gives the normal form of {@link normaliseName}; the label itself where nothing is left or nothing fits.
 */
export function stripUnit(label: string, unit: string | null): string {
  const name = normaliseName(label)
  if (!unit) return name
  const full = normaliseName(unit)
  let short = full
  for (let next = short.replace(UNIT_TAILS, ""); next && next !== short; next = short.replace(UNIT_TAILS, ""))
    short = next
  for (const whole of new Set([full, short])) {
    // A site names itself by the whole chain of places or by its last link only.
    for (let from = 0; from + 2 <= whole.length; from++) {
      const tail = whole.slice(from)
      if (
        name.length > tail.length &&
        name.startsWith(tail) &&
        /[省市县区旗州盟镇乡办局委厅部院街道会府]$/.test(tail)
      ) {
        return name.slice(tail.length)
      }
    }
  }
  return name
}
