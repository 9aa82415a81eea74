/** The site's own search, the last resort: asked once per column, by its name. */
import type { SearchForm } from "../page/types"
import type { Subject } from "../result/types"
import type { ColumnDef } from "../rules/types"
import { addressKey, canonicalUrl } from "../text/url"
import type { Source } from "./candidates"
import { belonging } from "./scope"

/** The first search form that can be asked by address and belongs to the site. */
export function searchFormOf(sources: readonly Source[], subject: Subject): SearchForm | null {
  for (const { page } of sources) {
    const form = page.search
    if (form?.method === "get" && form.field !== "" && belonging(subject, form.action) !== "foreign")
      return form
  }
  return null
}

/** The address that asks for a column by the first of its names. */
export function searchAddress(form: SearchForm, def: ColumnDef): string | null {
  const url = canonicalUrl(form.action)
  if (!url) return null
  const asked = new URL(url)
  for (const [name, value] of Object.entries(form.hidden)) asked.searchParams.set(name, value)
  asked.searchParams.set(form.field, def.accept[0] ?? def.name)
  return canonicalUrl(asked.href)
}

/** Whether an address holds results of that form: what is listed there is no column's content. */
export function isResultPage(form: SearchForm | null, url: string): boolean {
  if (!form || !url.includes("?")) return false
  return addressKey(url).split("?", 1)[0] === addressKey(form.action).split("?", 1)[0]
}
