/** What is wrong with a rule file, where, and what would be right. */

export type Lang = "zh" | "en"
export type Words = Record<Lang, string>

/** Keys and indexes from the top of the file. */
export type Place = readonly (string | number)[]

export interface Problem {
  file: string
  /** JSON path, `$.rules[3].check.kind`. */
  path: string
  /** Where it stands in the text, counted from 1. */
  line?: number
  column?: number
  expected: string
  found: string
  /** The valid name that comes closest to what was found. */
  nearest?: string
  message: Words
}

export interface Fault {
  place: Place
  /** What kind of mistake it is. */
  lead: Words
  expected: Words
  found: Words
  nearest?: string
  /** Said of the key of `place`, not of what stands under it. */
  ofKey?: true
}

const SHOWN = 60
/** Characters that would break the line, hide in it or steer a terminal; JSON.stringify leaves them as they are. */
const UNSHOWN = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** Text in quotation marks, on one line, cut to a length that a message can hold. */
export function quote(text: string): string {
  const cut = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
  return JSON.stringify(cut).replace(UNSHOWN, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)
}

/** A place as JSON path: `$.rules[3].check.kind`. */
export function pathText(place: Place): string {
  let path = "$"
  for (const part of place) {
    if (typeof part === "number") path += `[${part}]`
    else if (/^[A-Za-z_$][\w$]{0,60}$/.test(part)) path += `.${part}`
    else path += `[${quote(part)}]`
  }
  return path
}

/** What reads alike in both languages. */
export const same = (text: string): Words => ({ zh: text, en: text })

/** Names a value of a rule file, for `found`. */
export function describe(value: unknown): Words {
  if (value === undefined) return { zh: "缺失", en: "nothing" }
  if (Array.isArray(value)) return { zh: `列表（${value.length}项）`, en: `a list of ${value.length}` }
  if (value !== null && typeof value === "object") return { zh: "对象", en: "an object" }
  return same(typeof value === "string" ? quote(value) : String(value))
}

/** A fault of a file as it is told, with the sentence in both languages. `at`: where it stands in the text. */
export function problem(file: string, fault: Fault, at?: { line: number; column: number }): Problem {
  const { lead, expected, found, nearest } = fault
  const near =
    nearest === undefined ? same("") : { zh: `；最接近的是 ${nearest}`, en: `; nearest: ${nearest}` }
  return {
    file,
    path: pathText(fault.place),
    ...(at ? { line: at.line, column: at.column } : {}),
    expected: expected.en,
    found: found.en,
    ...(nearest === undefined ? {} : { nearest }),
    message: {
      zh: `${lead.zh}：应为${expected.zh}，实际为${found.zh}${near.zh}`,
      en: `${lead.en}: expected ${expected.en}, found ${found.en}${near.en}`,
    },
  }
}

/** One line: file with line and column, JSON path, what was expected, what was found, the nearest valid name. */
export function formatProblem(it: Problem, lang: Lang): string {
  const at = it.line === undefined ? "" : `:${it.line}:${it.column}`
  // What has no place in a text is said of the whole: a pack that is named and does not exist.
  const path = it.line === undefined && it.path === "$" ? "" : ` ${it.path}`
  return `${it.file}${at}${path} ${it.message[lang]}`
}
