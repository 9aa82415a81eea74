/**
 * What a page shows, as one text that all its elements have a part of: taken down once, in document order.
 * White space is folded; what stands between two pieces is one of four gaps.
 */
import { INVISIBLE, isBlank, mayNeedFolding } from "../text/spacing"

/** What stands between two pieces of text, weakest first: the border of an inline element, white space, of a cell, of a line. */
export const GAP = { border: 1, space: 2, cell: 3, line: 4 } as const
/** Stands for the border of an inline element. */
export const BORDER = "\u0001"
const SIGNS = ["", BORDER, " ", "\t", "\n"]

/** More is not taken down. */
const MAX_TEXT = 4_000_000

export class PageText {
  text = ""
  /** Characters outside links, white space aside. */
  said = 0
  #gap = 0
  /** Places of gaps that turned out wider. */
  readonly #breaks: number[] = []

  /** Sets what comes next apart from what came before. The widest gap counts. */
  apart(gap: number): void {
    if (gap > this.#gap) this.#gap = gap
  }

  /** Widens the gap before a place to that of a line; in the text once it is complete. */
  breakAt(place: number): void {
    if (place < this.text.length) this.#breaks.push(place)
    else this.apart(GAP.line)
  }

  /** The text when all is taken down. */
  complete(): string {
    const parts: string[] = []
    let kept = 0
    for (const place of this.#breaks.sort((a, b) => a - b)) {
      if (place < kept || this.text.charCodeAt(place) > 32) continue
      parts.push(this.text.slice(kept, place), SIGNS[GAP.line] as string)
      kept = place + 1
    }
    return parts.join("") + this.text.slice(kept)
  }

  add(data: string, linked: boolean): void {
    if (isBlank(data)) {
      if (data !== "") this.apart(GAP.space)
      return
    }
    if (mayNeedFolding(data)) this.#addFolded(data, linked)
    else {
      this.#put(data)
      if (!linked) this.said += data.length
    }
  }

  #addFolded(data: string, linked: boolean): void {
    const folded = data.replace(INVISIBLE, "").replace(/\s+/g, " ")
    if (folded.startsWith(" ")) this.apart(GAP.space)
    const text = folded.trim()
    if (text === "") return
    this.#put(text)
    if (!linked) this.said += text.length - (text.split(" ").length - 1)
    if (folded.endsWith(" ")) this.apart(GAP.space)
  }

  #put(text: string): void {
    if (this.text.length >= MAX_TEXT) return
    if (this.#gap > 0 && this.text !== "") this.text += SIGNS[this.#gap]
    this.#gap = 0
    this.text += text
  }
}

const SIGN = new RegExp(`[${BORDER}\\t\\n]`)
const ALL_SIGNS = new RegExp(SIGN, "g")
const INNER = new RegExp(`[${BORDER}\\t]`)

/** A part of the text without the gap before it. */
function trimmed(part: string): string {
  return part.charCodeAt(0) <= 32 ? part.slice(1) : part
}

/** A part of the text, set apart from what came before by the wider of two gaps: its own and that of a part left out between them. */
function behind(omitted: string, part: string): string {
  const [before, own] = [SIGNS.indexOf(omitted.slice(0, 1)), SIGNS.indexOf(part.slice(0, 1))]
  return before > own ? SIGNS[before] + (own > 0 ? part.slice(1) : part) : part
}

interface Span {
  readonly from: number
  readonly to: number
}

/**
 * A part of the text without some that stand in it.
 * @param omitted in order, none in another
 * @param most more characters than this make no difference
 */
export function without(text: string, { from, to }: Span, omitted: readonly Span[], most: number): string {
  if (omitted.length === 0) return text.slice(from, Math.min(to, from + most))
  let part = ""
  let kept = from
  let gap = ""
  const keep = (end: number) => {
    if (end <= kept) return
    part += behind(gap, text.slice(kept, end))
    gap = ""
  }
  for (const one of omitted) {
    if (part.length >= most) break
    keep(one.from)
    if (one.to > one.from) gap = behind(gap, text.slice(one.from, one.from + 1))
    kept = Math.max(kept, one.to)
  }
  keep(to)
  return part.slice(0, most)
}

/** The lines of a part of the text. */
export function linesIn(part: string): string[] {
  const text = trimmed(part)
  if (text === "") return []
  const whole = INNER.test(text) ? text.replaceAll(BORDER, "").replaceAll("\t", " ") : text
  return whole.includes("\n") ? whole.split("\n") : [whole]
}

/** A part of the text on one line. */
export function oneLine(part: string): string {
  const text = trimmed(part)
  return SIGN.test(text) ? text.replaceAll(BORDER, "").replace(/[\t\n]/g, " ") : text
}

/** A part of the text on one line, the texts of neighbouring elements apart: parts of a date stand in elements of their own. */
export function oneLineApart(part: string): string {
  const text = trimmed(part)
  return SIGN.test(text) ? text.replace(ALL_SIGNS, " ") : text
}
