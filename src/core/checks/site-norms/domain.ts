/** Whether a site stands under a domain of the form that the norms prescribe. */
import type { Level, Subject } from "../../result/types"

/** Domains of governments: www.X.gov.cn, with the region's name; those of one within another's domain are a person's to judge. */
const OF_GOVERNMENTS = /^(?:www\.)?[a-z0-9-]{2,40}\.gov\.cn$/
/** Domains of departments: O.X.gov.cn, within that of their government. */
const OF_DEPARTMENTS = /^(?!www\.)[a-z0-9-]{1,40}\.[a-z0-9-]{2,40}\.gov\.cn$/

const FORMS: Record<Level, RegExp> = {
  province: OF_GOVERNMENTS,
  prefecture: OF_GOVERNMENTS,
  county: OF_GOVERNMENTS,
  township: OF_DEPARTMENTS,
  department: OF_DEPARTMENTS,
  ministry: OF_GOVERNMENTS,
}

/** `none`: the unit has its pages on the site of another. `other`: a government's domain, but of another form. */
export type DomainForm = "prescribed" | "other" | "foreign" | "none"

export function domainForm({ origin, pathPrefix, level }: Subject): DomainForm {
  if (pathPrefix !== "/") return "none"
  const { hostname } = new URL(origin)
  if (FORMS[level].test(hostname)) return "prescribed"
  return /(?:^|\.)gov\.cn$/.test(hostname) ? "other" : "foreign"
}
