/** Which fields a page fills in: a label alone is a template, a label with a value behind it is information. */
import type { Page, Table } from "../../page/types"
import { normaliseName } from "../../text/name"
import { isPersonName } from "../../text/person-name"
import { unifyWidth } from "../../text/spacing"
import { closeUp } from "./close-up"
import type { Field } from "./params"
import { isValue } from "./values"

export interface FoundField {
  title: string
  url: string
  /** Label and value in the page's own words. */
  text: string
}

const MAX_LINES = 4000
const MAX_LINE = 3000
/** Places of one label that are looked at in a line, and characters behind it in which its value must begin. */
const MAX_PLACES = 8
const REACH = 120
/** Lines below a label that stands alone. */
const MAX_BELOW = 3
/** A heading of so few characters right below a label is the next label of a template. */
const MAX_BARE = 4
/** A heading may name several things: 一、信息的分类和编排体系. */
const MAX_HEADING = 30
const MAX_QUOTE = 60
/** What may stand between a label and its value: 办公时间（工作日）：, 主要职责如下：, 电话/传真 */
const LINK =
  /^(?:[^\S\n]{0,6}[([【][^()[\]【】]{0,16}[)\]】])?[^\S\n]{0,6}(?:[/、和与及][\u3400-\u9fff]{1,6})?(?:名称|号码|方式|如下|情况|包括|一般|具体)?[^\S\n]{0,6}(?:[:;|]|为|是|位于|设在|[^\S\n]|$)[:\s|]{0,6}/
const NUMBERING = /^[\s\d一二三四五六七八九十()、.·•●★■◆☆○-]{0,12}$/
/** Before a label in the middle of a line. */
const BREAK = /[\s,，。;；:：、()（）|/【】[\]]$/
/** In a sentence: 本机关的工作机构为… */
const isSaidOf = (before: string, rest: string): boolean => before.endsWith("的") && /^[为是]/.test(rest)
const STATED = /[\u3400-\u9fff]{4}[^，,]{0,40}(?:是|为)[^，,]{0,40}$/
const TOP_HEADING = /^(?:第?[一二三四五六七八九十]{1,3}(?:部分|章)?[、.]|\d{1,2}、)/

interface Line {
  raw: string
  text: string
  heading: boolean
}

function linesOf(page: Page): Line[] {
  const headings = new Set(page.headings.map(normaliseName))
  return page.text
    .split("\n", MAX_LINES)
    .map((line) => line.trim().slice(0, MAX_LINE))
    .filter((line) => line !== "")
    .map((raw) => ({ raw, text: closeUp(unifyWidth(raw)), heading: headings.has(normaliseName(raw)) }))
}

/** Where a label stands in a line, as ends of its places. */
function endsOf(text: string, label: string): number[] {
  const ends: number[] = []
  for (let at = text.indexOf(label); at >= 0 && ends.length < MAX_PLACES; at = text.indexOf(label, at + 1))
    ends.push(at + label.length)
  return ends
}

/** Labels of all fields as they stand in text. */
type Labels = readonly string[]

/** What stands at a place: a label, the field it is of, and what else may stand beside it. */
interface Place {
  label: string
  field: Field
  labels: Labels
}

const startsWithLabel = (text: string, labels: Labels): boolean => {
  const bare = text.replace(/^[\s\d一二三四五六七八九十()、.·-]{1,12}/, "")
  return labels.some((label) => bare.startsWith(label) && LINK.test(bare.slice(label.length)))
}

/** What stands behind a label up to the next one. */
function cutAtLabel(text: string, labels: Labels): string {
  let end = Math.min(text.length, REACH)
  for (const label of labels) {
    const at = text.indexOf(label)
    if (at >= 0 && at < end && LINK.test(text.slice(at + label.length))) end = at
  }
  return text.slice(0, end)
}

/** The lines below a label that stands alone in its line, up to the next label or heading. */
function below(lines: readonly Line[], from: number, labels: Labels): Line[] {
  const values: Line[] = []
  for (const line of lines.slice(from, from + MAX_BELOW)) {
    const { text, heading } = line
    const next = heading && (TOP_HEADING.test(text) || text.length <= MAX_BARE)
    if (next || startsWithLabel(text, labels)) break
    values.push(line)
  }
  return values
}

/** Names also stand in front of what they are called by: 张三 局长. */
function nameBefore(before: string, above: Line | undefined): string | null {
  const beside =
    before
      .trim()
      .split(/[\s,，、;；。:：]+/)
      .at(-1) ?? ""
  if (isPersonName(beside)) return beside
  return before.trim() === "" && above && isPersonName(above.text) ? above.text : null
}

/** A sentence that ends in a label says whose it is: 县政府办公室是全县政府信息公开工作的主管部门. */
function statedBefore(before: string, rest: string): boolean {
  const sentence = before.split(/[。；;\n]/).at(-1) ?? ""
  return /^(?:[，,。；;)]|$)/.test(rest) && STATED.test(sentence.slice(-REACH))
}

/** The value behind one place of a label, in the page's own words; null where there is none. */
function valueAt(lines: readonly Line[], index: number, end: number, place: Place): string | null {
  const { raw, text, heading } = lines[index] as Line
  const { label, field, labels } = place
  const before = text.slice(0, end - label.length)
  const rest = text.slice(end)
  const link = LINK.exec(rest)?.[0]
  const headed = rest === "" && text.length <= MAX_HEADING && (heading || TOP_HEADING.test(text))
  const stands = headed || NUMBERING.test(before) || BREAK.test(before) || isSaidOf(before, rest)
  const own = raw.length === text.length ? raw : text
  if (field.value === "text" && statedBefore(before, rest)) return own.slice(0, end).slice(-MAX_QUOTE)
  // Numbers, days and addresses are known by their form; words and names only by the place they stand in.
  if ((field.value === "text" && (link === undefined || !stands)) || (field.value === "name" && !stands))
    return null
  const value = cutAtLabel(rest.slice(link?.length ?? 0), labels)
  if (isValue(value, field.value)) return own.slice(before.length)
  if (field.value === "name") {
    const named = nameBefore(before, lines[index - 1])
    if (named !== null) return `${named} ${label}`
  }
  if (rest.slice(link?.length ?? 0).trim() !== "") return null
  return below(lines, index + 1, labels).find((line) => isValue(line.text, field.value))?.raw ?? null
}

function inLines(lines: readonly Line[], field: Field, labels: Labels): string | null {
  for (const [index, { text }] of lines.entries()) {
    for (const label of field.labels.map(unifyWidth)) {
      for (const end of endsOf(text, label)) {
        const value = valueAt(lines, index, end, { label, field, labels })
        if (value !== null) return value.slice(0, MAX_QUOTE)
      }
    }
  }
  return null
}

const isLabelCell = (cell: string, labels: Labels): boolean => {
  const name = normaliseName(cell)
  return labels.some((label) => name.includes(normaliseName(label)) && name.length <= label.length + 6)
}

function inTable(table: Table, field: Field, labels: Labels): string | null {
  const own = field.labels
  for (const [r, row] of table.entries()) {
    for (const [c, cell] of row.entries()) {
      if (!isLabelCell(cell, own)) continue
      const right = row.slice(c + 1).find((next) => next !== cell)
      const beneath = table.slice(r + 1, r + 1 + MAX_BELOW).map((next) => next[c])
      for (const value of [right, ...beneath]) {
        if (value === undefined || isLabelCell(value, labels)) continue
        if (isValue(unifyWidth(value), field.value)) return value.trim().slice(0, MAX_QUOTE)
      }
    }
  }
  return null
}

function inInfo(info: Page["info"], field: Field): string | null {
  const names = field.labels.map(normaliseName)
  for (const [label, value] of Object.entries(info)) {
    if (names.includes(normaliseName(label)) && isValue(unifyWidth(value), field.value)) return value
  }
  return null
}

/** The fields that one page fills in, each with where it does. */
export function findFields(page: Page, fields: readonly Field[]): FoundField[] {
  const labels = fields.flatMap((field) => field.labels.map(unifyWidth))
  const lines = linesOf(page)
  return fields.flatMap((field) => {
    const text =
      inInfo(page.info, field) ??
      inLines(lines, field, labels) ??
      page.tables.map((table) => inTable(table, field, labels)).find((value) => value !== null)
    return text ? [{ title: field.title, url: page.url, text }] : []
  })
}
