/** The pages whose fields are looked at: those of the columns, what lies one step below, and the first of their rows. */
import type { Page } from "../../page/types"
import { subColumns } from "../../site/column-pages"
import type { Lead, Site } from "../../site/types"
import { addressKey } from "../../text/url"
import { columnName } from "../column/judgement"
import { type Sample, sampleOf } from "../gather/sample"
import { type Survey, surveyColumns } from "../gather/survey"
import { type FoundField, findFields } from "./find-fields"
import type { FieldsParams } from "./params"

/** Pages below the columns that are read at most. */
const MAX_PAGES = 12

export interface FieldPages {
  survey: Survey
  /** Pages that were looked at, and the fields of each. */
  pages: { page: Page; found: FoundField[] }[]
  sample: Sample
  leads: Lead[]
}

/** The pages one step below the columns' pages that are parts of them and no rows. */
const childrenOf = ({ read }: Survey): string[] =>
  read.flatMap((facts) => {
    const landing = facts.pages[0]
    return landing ? subColumns(landing, columnName(facts)).map(({ url }) => url) : []
  })

const known = new WeakMap<Page, Map<FieldsParams, FoundField[]>>()

/** What a page fills in; a page is looked at in every round and read for its fields once. */
function fieldsOf(page: Page, params: FieldsParams): FoundField[] {
  const byParams = known.get(page) ?? new Map<FieldsParams, FoundField[]>()
  known.set(page, byParams)
  const found = byParams.get(params) ?? findFields(page, params.fields)
  byParams.set(params, found)
  return found
}

export function fieldPages(site: Site, params: FieldsParams): FieldPages {
  const survey = surveyColumns(site, params.columns)
  const note = "页面要素"
  const rows = sampleOf(site, survey.entries, params.pages, note)
  const alone = params.per === "page" && survey.entries.length > 0
  const room = MAX_PAGES - Math.min(params.pages, survey.entries.length)
  const parts = childrenOf(survey).map((url) => ({ url, title: "", date: null }))
  const children: Sample = alone
    ? { pages: [], stuck: [], files: [], leads: [] }
    : sampleOf(site, parts, Math.max(0, room), note)
  const pages = alone ? rows.pages : [...survey.pages, ...children.pages, ...rows.pages]
  const once = new Map(pages.map((page) => [addressKey(page.url), page]))
  return {
    survey,
    pages: [...once.values()].map((page) => ({ page, found: fieldsOf(page, params) })),
    sample: {
      pages,
      stuck: [...rows.stuck, ...children.stuck],
      files: [...rows.files, ...children.files],
      leads: [],
    },
    leads: [...survey.leads, ...rows.leads, ...children.leads],
  }
}
