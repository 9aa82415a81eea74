/** The document's own 文号: in the index block, under the title, or as the first line of its text. Cited numbers are none. */
import { findDocumentNumbers, leadingDocumentNumber, normaliseDocumentNumber } from "../text/document-number"
import { type Reading, sideOf } from "./reading"

const LABELS = new Set(["文号", "发文字号", "文件字号", "文件编号"])
/** 签发人 stands on the line of the number in documents sent upwards. */
const SIGNER = /\s*签发人\s*[：:].*$/
/** Lines of the text that stand before its first paragraph: titles over several lines, the issuer's red header. */
const HEAD_LINES = 8
const LONGEST_HEAD_LINE = 60
/** Lines above the title: the issuer's name, its number. */
const RED_HEADER = 3

function fromIndex(reading: Reading): string | null {
  for (const { label, value } of reading.labels) {
    if (!LABELS.has(label) || value.length > 60) continue
    const number = normaliseDocumentNumber(value) ?? findDocumentNumbers(value)[0]
    if (number) return number
  }
  return null
}

/** A line that is a number around the title, or between it and the text; without a title, anywhere before the text. */
function underTitle(reading: Reading): string | null {
  const { runs, headline } = reading
  const from = headline ? Math.max(0, runs.indexOf(headline.run) - RED_HEADER) : 0
  for (const { element, text, zone } of runs.slice(from)) {
    if (zone !== null || text.length > LONGEST_HEAD_LINE || sideOf(reading, element) !== "before") continue
    const number = leadingDocumentNumber(text)
    if (number) return number
  }
  return null
}

/** The first lines of the text, until a paragraph begins. */
function firstLines({ main }: Reading): string | null {
  for (const line of main.text.split("\n", HEAD_LINES)) {
    const number = leadingDocumentNumber(line.replace(SIGNER, ""))
    if (number) return number
    if (line.length > LONGEST_HEAD_LINE || /[：:]$/.test(line)) return null
  }
  return null
}

/** A number in brackets at the end of the title. */
function afterTitle(title: string | null): string | null {
  const tail = /[(（]([^()（）]{5,40}号)[)）]\s*$/.exec(title ?? "")?.[1]
  return tail ? normaliseDocumentNumber(tail) : null
}

/** Reads the number of the document a page shows, in normal form `代字〔YYYY〕N号`; null where it states none. */
export function readNumber(reading: Reading, title: string | null): string | null {
  return fromIndex(reading) ?? underTitle(reading) ?? firstLines(reading) ?? afterTitle(title)
}
