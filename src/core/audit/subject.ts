import type { Visit } from "../crawl/types"
import type { Level, Subject } from "../result/types"
import { levelOf } from "../text/division"
import { canonicalUrl } from "../text/url"

/** What a person says of a site, over what it says of itself. */
export interface SubjectHints {
  name?: string
  level?: Level
  pathPrefix?: string
}

/** The level taken where neither marks nor a person tell it: most sites are those of counties and their likes. */
const LIKELIEST_LEVEL: Level = "county"

/**
 * Who is audited, from the home page as it came (or did not).
 * The origin is the one that answered: a site may move its readers to another host.
 * @param url canonical address of the home page.
 */
export function describeSubject(url: string, home: Visit | null, hints: SubjectHints = {}): Subject {
  const marks = home?.page?.site ?? { name: null, code: null }
  const name = hints.name ?? marks.name
  const { origin } = new URL(home?.page ? home.finalUrl : url)
  return {
    url: canonicalUrl(url) ?? url,
    origin,
    pathPrefix: hints.pathPrefix ?? "/",
    name,
    level: hints.level ?? levelOf({ code: marks.code, name }) ?? LIKELIEST_LEVEL,
    code: marks.code,
  }
}
