import { describeSubject } from "../../../src/core/audit/subject"
import { createSite } from "../../../src/core/site/site"
import type { ColumnFacts } from "../../../src/core/site/types"
import type { FixtureSite } from "../../sites/listen"
import { columns } from "../make"
import { fetcherFor } from "../sites/audit"

/** Reads columns of a site to their ends, as the engine would for checks that ask for everything. */
export async function survey(
  site: FixtureSite,
  asOf: string,
  keys: readonly string[],
): Promise<Record<string, ColumnFacts>> {
  const fetcher = fetcherFor(site)
  const home = (await fetcher.visit(site.url)).visit
  const index = createSite({
    subject: describeSubject(site.url, home),
    asOf,
    period: { from: "2020-01-01", to: "2020-12-31" },
    columns,
  })
  index.add(home)
  for (const key of keys) {
    for (;;) {
      const { leads, pages } = index.column(key)
      const wanted = [...leads.map(({ url }) => url), ...pages.map(({ next }) => next)]
      const url = wanted.find((one) => one !== null && index.visit(one) === undefined)
      if (!url) break
      index.add((await fetcher.visit(url)).visit)
    }
  }
  return Object.fromEntries(keys.map((key) => [key, index.column(key)]))
}
