/** What an audit asks of sites of different sizes, against the evidence there is and against crawlers that follow every link. */
import { auditGenerated, type GeneratedAudit } from "../sites/generated/audit"
import { crawleeCrawl, linkinatorCrawl } from "./crawl-breadth"
import { evidenceSet } from "./evidence"
import { onSite, type Row } from "./run"

const SMALL = 500
const MIDDLE = 5000
const LARGE = 50_000

/** Paths of the pages of the site itself that the evidence lies on; answers of its search are no pages that links lead to. */
function pathsOf(audit: GeneratedAudit, urls: readonly string[]): Set<string> {
  const addresses = urls.map((url) => new URL(url))
  const own = addresses.filter(
    ({ origin, pathname }) => origin === audit.subject.origin && pathname !== "/search/",
  )
  return new Set(own.map(({ pathname, search }) => pathname + search))
}

export async function requests(): Promise<Row[]> {
  const audits = new Map<number, GeneratedAudit>()
  for (const pages of [SMALL, MIDDLE, LARGE]) audits.set(pages, await auditGenerated(pages))
  const of = (pages: number) => audits.get(pages) as GeneratedAudit
  const count = (pages: number) => of(pages).requests.length
  const evidence = evidenceSet(of(MIDDLE))
  const wanted = pathsOf(
    of(MIDDLE),
    evidence.flatMap(({ page, url }) => (page ? [url] : [])),
  )
  const crawlee = await onSite(MIDDLE, (port) => crawleeCrawl(port, wanted))
  const linkinator = await onSite(SMALL, linkinatorCrawl)
  const row = (what: string, pages: number, name: string, baseline: number, limit: number | null): Row => ({
    what,
    ours: `${count(pages)}`,
    baseline: `${name}: ${baseline}`,
    ratio: count(pages) / baseline,
    limit,
  })
  return [
    row(`Requests at ${LARGE} pages`, LARGE, `at ${SMALL} pages`, count(SMALL), 1.1),
    row(
      `Requests at ${MIDDLE} pages`,
      MIDDLE,
      "smallest set of pages with the evidence",
      evidence.length,
      1.6,
    ),
    row(
      `Requests at ${MIDDLE} pages`,
      MIDDLE,
      "Crawlee, all links, until absence is proved",
      crawlee.all,
      1 / 30,
    ),
    row(
      `Requests at ${MIDDLE} pages`,
      MIDDLE,
      "Crawlee, all links, stopped by an oracle at the last evidence",
      crawlee.untilSeen,
      null,
    ),
    row(`Requests at ${SMALL} pages`, SMALL, "linkinator, all links", linkinator, null),
  ]
}
