/** The parts of an annual report, found by their headings (国办公开办函〔2019〕60号 and 〔2021〕30号 prescribe six). */
import type { Page } from "../../page/types"
import { normaliseName, unifyWidth } from "../../text/name"

export interface SectionDef {
  title: string
  accept: string[]
}

export interface SectionFacts {
  title: string
  /** The heading it was found by, as printed; null where there is none. */
  heading: string | null
}

const MAX_LINES = 5000
/** A heading, or the beginning of a line in which heading and first sentence run together. */
const MAX_HEADING = 60
/** A name this long stands for its part inside a heading no longer than that. */
const MIN_WITHIN = 6
const MAX_WITHIN = 40
const TOP_NUMBER =
  /^\s*(?:第?[一二三四五六七八九十]{1,3}(?:部分|章)?\s*[、.,,:。\s]|\d{1,2}\s*[、.]|[IVX]{1,4}[、.])\s*/
const SUB_NUMBER = /^\s*\(\s*[一二三四五六七八九十\d]{1,3}\s*\)\s*[、.]?\s*/

interface Heading {
  raw: string
  /** Normal form without number. */
  name: string
  level: "top" | "sub" | "plain"
}

function toHeading(line: string): Heading {
  const raw = line.trim().slice(0, MAX_HEADING)
  const text = unifyWidth(raw)
  const level = TOP_NUMBER.test(text) ? "top" : SUB_NUMBER.test(text) ? "sub" : "plain"
  return { raw, name: normaliseName(text.replace(TOP_NUMBER, "").replace(SUB_NUMBER, "")), level }
}

/** What may be a heading: the page's headings, and lines that begin with a number of the first order. */
function headingsOf({ headings, text }: Page): Heading[] {
  const lines = text.split("\n", MAX_LINES).map(toHeading)
  return [...headings.slice(0, MAX_LINES).map(toHeading), ...lines.filter(({ level }) => level === "top")]
}

/** How much of a heading a name (in normal form) accounts for: 0 where it does not fit. A longer name fits better. */
function closeness({ name, level }: Heading, wanted: string): number {
  if (name === wanted) return wanted.length + 200
  // A numbered line may run on into the first sentence, which may name other parts.
  if (level === "top" && name.startsWith(wanted)) return wanted.length + 100
  if (name.endsWith(wanted)) return wanted.length
  // 因政府信息公开工作被申请行政复议、提起行政诉讼情况
  return wanted.length >= MIN_WITHIN && name.length <= MAX_WITHIN && name.includes(wanted) ? wanted.length : 0
}

/** The first heading of each part; a heading stands for the part it fits best. */
function assign(headings: readonly Heading[], sections: readonly SectionDef[]): Map<SectionDef, string> {
  const named = sections.map((section) => ({
    section,
    names: [section.title, ...section.accept].map(normaliseName).filter((name) => name !== ""),
  }))
  const found = new Map<SectionDef, string>()
  for (const heading of headings) {
    let best: SectionDef | null = null
    let bestValue = 0
    for (const { section, names } of named) {
      const value = Math.max(0, ...names.map((name) => closeness(heading, name)))
      if (value > bestValue) {
        best = section
        bestValue = value
      }
    }
    if (best && !found.has(best)) found.set(best, heading.raw)
  }
  return found
}

/**
 * Which of the parts a report has, by headings and not by what its preface says of itself. Numbers and punctuation do not matter.
 * Headings in brackets, （一）, belong to the parts within a part and stand for a part only in a report that numbers nothing else.
 */
export function findSections(page: Page, sections: readonly SectionDef[]): SectionFacts[] {
  const headings = headingsOf(page)
  let found = assign(
    headings.filter(({ level }) => level !== "sub"),
    sections,
  )
  if (found.size === 0) found = assign(headings, sections)
  return sections.map((section) => ({ title: section.title, heading: found.get(section) ?? null }))
}
