/** The pages whose fields are looked at: those of the columns, what lies one step below, and the first of their rows. */
import type { Entry, Page } from "../../page/types"
import { subColumns } from "../../site/column-pages"
import type { Lead, Site } from "../../site/types"
import { rememberedForBoth } from "../../text/remembered-for"
import { normaliseTitle } from "../../text/title"
import { addressKey } from "../../text/url"
import { columnName } from "../column/judgement"
import { fileLeads, fileObstacle, mayHaveText, readableFiles } from "../files"
import { type Sample, sampleOf } from "../gather/sample"
import { type Survey, surveyColumns } from "../gather/survey"
import { isOwnUnit } from "../unit"
import { type FoundField, findFields } from "./find-fields"
import type { FieldsParams } from "./params"

/** Pages below the columns that are read at most. */
const MAX_PAGES = 12
/** A page with less text than this that shows pictures or files is only their cover. */
const COVER_TEXT = 120

export const isCover = ({ text, attachments, media, frames }: Page): boolean =>
  text.length < COVER_TEXT && (attachments.length > 0 || media.images > 0 || frames.length > 0)

export interface FieldPages {
  survey: Survey
  /** Pages that were looked at, and the fields of each. */
  pages: { page: Page; found: FoundField[] }[]
  sample: Sample
  /** Rows that are other units' guides: their pages say nothing of this one. */
  others: Entry[]
  leads: Lead[]
}

/** The pages one step below the columns' pages that are parts of them and no rows. */
const childrenOf = ({ read }: Survey): string[] =>
  read.flatMap((facts) => {
    const landing = facts.pages[0]
    return landing ? subColumns(landing, columnName(facts)).map(({ url }) => url) : []
  })

/** What a page fills in; a page is looked at in every round and read for its fields once. */
const fieldsOf = rememberedForBoth(findFields)

/** Files of covers that are read at most. */
const MAX_FILES = 4

/** A page, or the first file whose cover it is, once that was read. */
function insteadOf(site: Site, page: Page): Page {
  if (!isCover(page)) return page
  return readableFiles(page).flatMap(({ url }) => site.page(url) ?? [])[0] ?? page
}

/** Whose guide to disclosure a title is of, where it names a bureau or a town: 柳塘县教育局信息公开指南. */
const GUIDE =
  /^(?!.{0,40}关于)(.{1,40}?(?:局|委|厅|院|处|部|中心|委员会|办事处|街道|镇|乡))(?:人民)?(?:政府)?信息公开(?:工作)?指南/

/** Whether a row is another unit's guide: a government lists those of its bureaus beside its own. */
const isOthers = ({ subject }: Site, { title }: Entry): boolean => {
  const unit = GUIDE.exec(normaliseTitle(title))?.[1]
  return unit !== undefined && !isOwnUnit(unit, subject)
}

/** The pages to be looked at as far as they were read, what each fills in, and what is still to be read. */
export function fieldPages(site: Site, params: FieldsParams): FieldPages {
  const survey = surveyColumns(site, params.columns)
  const note = "页面要素"
  const others = survey.entries.filter((entry) => isOthers(site, entry))
  const entries = survey.entries.filter((entry) => !others.includes(entry))
  const rows = sampleOf(site, entries, params.pages, note, mayHaveText)
  const alone = params.per === "page" && entries.length > 0
  const room = MAX_PAGES - Math.min(params.pages, entries.length)
  const parts = childrenOf(survey).map((url) => ({ url, title: "", date: null }))
  const children: Sample = alone
    ? { pages: [], stuck: [], files: [], leads: [] }
    : sampleOf(site, parts, Math.max(0, room), note, mayHaveText)
  const shown = alone ? rows.pages : [...survey.pages, ...children.pages, ...rows.pages]
  const files = shown.filter(isCover).flatMap((page) => readableFiles(page))
  const pages = shown.map((page) => insteadOf(site, page))
  const kept = fileObstacle(site, files)
  const hidden = kept && kept.outcome !== "not-html" ? [{ url: kept.file.url, outcome: kept.outcome }] : []
  const leads = [...survey.leads, ...rows.leads, ...children.leads]
  const once = new Map(pages.map((page) => [addressKey(page.url), page]))
  return {
    survey,
    pages: [...once.values()].map((page) => ({ page, found: fieldsOf(page, params.fields) })),
    sample: {
      pages,
      stuck: [...rows.stuck, ...children.stuck, ...hidden],
      files: [...rows.files, ...children.files],
      leads: [],
    },
    others,
    leads: leads.length > 0 ? leads : fileLeads(site, files.slice(0, MAX_FILES), note, 0.4),
  }
}
