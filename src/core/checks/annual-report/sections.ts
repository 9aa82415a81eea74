/** The parts of an annual report, found by their headings (国办公开办函〔2019〕60号 and 〔2021〕30号 prescribe six). */
import type { Page } from "../../page/types"
import { normaliseName } from "../../text/name"
import { matchesPhrases, type PhraseTest } from "../../text/phrase"
import { unifyWidth } from "../../text/spacing"

/** A part, the headings it goes by, and what a numbered heading that is worded otherwise must say to stand for it. */
export interface SectionDef extends PhraseTest {
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
  /^\s*(?:第?[一二三四五六七八九十]{1,3}(?:部分|章)?\s*[、.,,:。\s]|\d{1,2}(?:\s*[、.]|\s+(?=[\u4e00-\u9fff]))|[IVX]{1,4}[、.])\s*/
const SUB_NUMBER = /^\s*\(\s*[一二三四五六七八九十\d]{1,3}\s*\)\s*[、.]?\s*/

interface Heading {
  raw: string
  /** Normal form without number. */
  name: string
  /** `line`: a short line of the text without number or mark; it counts only where it is a name and nothing else. */
  level: "top" | "sub" | "plain" | "line"
}

function toHeading(line: string): Heading {
  const raw = line.trim().slice(0, MAX_HEADING)
  const text = unifyWidth(raw)
  const level = TOP_NUMBER.test(text) ? "top" : SUB_NUMBER.test(text) ? "sub" : "plain"
  return { raw, name: normaliseName(text.replace(TOP_NUMBER, "").replace(SUB_NUMBER, "")), level }
}

/** What may be a heading: the page's headings, lines that begin with a number of the first order, short lines. */
function headingsOf({ headings, text }: Page): Heading[] {
  const lines = text.split("\n", MAX_LINES).flatMap((line): Heading[] => {
    const heading = toHeading(line)
    if (heading.level === "top") return [heading]
    return heading.level === "plain" && heading.raw.length <= MAX_WITHIN
      ? [{ ...heading, level: "line" }]
      : []
  })
  return [...headings.slice(0, MAX_LINES).map(toHeading), ...lines]
}

/** How much of a heading a name (in normal form) accounts for: 0 where it does not fit. A longer name fits better. */
function closeness({ name, level }: Heading, wanted: string): number {
  if (name === wanted) return wanted.length + 200
  if (level === "line") return 0
  // A numbered line may run on into the first sentence, which may name other parts.
  if (level === "top" && name.startsWith(wanted)) return wanted.length + 100
  if (name.endsWith(wanted)) return wanted.length
  // 因政府信息公开工作被申请行政复议、提起行政诉讼情况
  return wanted.length >= MIN_WITHIN && name.length <= MAX_WITHIN && name.includes(wanted) ? wanted.length : 0
}

const hasPhrases = ({ any = [], all = [] }: SectionDef): boolean => any.length + all.length > 0

/** Gives parts without heading a numbered one that fits no name, by what it says. Labels of table rows are numbered too, and are none. */
function assignByPhrases(
  found: Map<SectionDef, string>,
  headings: readonly Heading[],
  sections: readonly SectionDef[],
  { tables }: Page,
): void {
  const cells = new Set(tables.flat(2).map((cell) => toHeading(cell).name))
  const taken = new Set(found.values())
  for (const { raw, name, level } of headings) {
    if (level !== "top" || taken.has(raw) || cells.has(name)) continue
    const clause = unifyWidth(raw).split(/[。;:]/, 1)[0] ?? ""
    if (clause.length > MAX_WITHIN) continue
    const section = sections.find((one) => hasPhrases(one) && !found.has(one) && matchesPhrases(clause, one))
    if (section) found.set(section, raw)
  }
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
  const upper = headings.filter(({ level }) => level !== "sub")
  const marked = upper.filter(({ level }) => level !== "line")
  const found = assign(assign(marked, sections).size > 0 ? upper : headings, sections)
  assignByPhrases(found, headings, sections, page)
  return sections.map((section) => ({ title: section.title, heading: found.get(section) ?? null }))
}
