/** The site's own search, forms that a citizen fills in, and those that ask who is there. */
import { absolute } from "./address"
import { attribute, type Element } from "./element"
import type { Reading } from "./reading"
import type { SearchForm } from "./types"

const SEARCH = /search|sousuo|query|jsearch|\bso\b|检索|搜索/i
const QUERY_FIELD =
  /^(?:q|qt|query|key|keys|keyword|keywords|searchword|sword|word|wd|searchtext|fullText|title)$/i
const MAX_HIDDEN = 30

const FIELDS = new Set(["input", "select", "textarea"])

function inputs({ doc }: Reading, { start, end }: Element): Element[] {
  return doc.elements.slice(start, end + 1).filter(({ name }) => FIELDS.has(name))
}

function isTextField(input: Element): boolean {
  return input.name === "input" && /^(?:|text|search)$/i.test(attribute(input, "type"))
}

/** Reads the search form that can be sent without scripts: an action, one text field, fixed fields. */
export function readSearchForm(reading: Reading): SearchForm | null {
  const { doc } = reading
  for (const form of doc.byTag("form")) {
    const action = absolute(attribute(form, "action"), doc.base)
    if (
      !action ||
      !SEARCH.test(
        `${attribute(form, "action")} ${attribute(form, "id")} ${attribute(form, "class")} ${attribute(form, "name")}`,
      )
    )
      continue
    const fields = inputs(reading, form)
    const texts = fields.filter((field) => isTextField(field) && attribute(field, "name"))
    const field = texts.find((text) => QUERY_FIELD.test(attribute(text, "name"))) ?? texts[0]
    if (!field) continue
    const hidden: Record<string, string> = {}
    for (const fixed of fields
      .filter((input) => /^hidden$/i.test(attribute(input, "type")))
      .slice(0, MAX_HIDDEN))
      if (attribute(fixed, "name")) hidden[attribute(fixed, "name")] = attribute(fixed, "value")
    const method = /^post$/i.test(attribute(form, "method")) ? "post" : "get"
    return { action, field: attribute(field, "name"), method, hidden }
  }
  return null
}

/** Whether the page holds a form with several fields to fill in: an application, a letter. */
export function readForm(reading: Reading): boolean {
  return reading.doc.byTag("form").some((form) => {
    const fields = inputs(reading, form).filter((field) => isTextField(field) || field.name === "textarea")
    return fields.length >= 3 || (fields.length >= 2 && fields.some((field) => field.name === "textarea"))
  })
}

/** Whether the page asks for a password. */
export function readLogin({ doc, zones }: Reading): boolean {
  return doc
    .byTag("input")
    .some((input) => /^password$/i.test(attribute(input, "type")) && zones.get(input) !== "hidden")
}
