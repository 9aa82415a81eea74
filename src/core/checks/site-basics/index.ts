import type { Check } from "../types"
import { siteBasicsAbout } from "./about"
import { judge, partsOf } from "./judge"
import { type SiteBasicsParams, siteBasicsParams } from "./params"

/** What every site owes after 国办秘函〔2019〕19号: a home page and columns that are kept up, no blank columns, no dead links. */
export const siteBasics: Check<SiteBasicsParams> = {
  kind: "site-basics",
  title: "网站基本保障",
  about: siteBasicsAbout,
  modes: ["auto", "assisted"],
  params: siteBasicsParams,
  columns: ({ newsColumns, slowColumns }) => [...newsColumns, ...slowColumns],
  seek: (site, params) => partsOf(site, params).flatMap(({ leads }) => leads),
  judge,
}
