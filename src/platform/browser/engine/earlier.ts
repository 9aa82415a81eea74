import type { EarlierAnswer, EarlierPort } from "../../../core/crawl/revalidate"
import type { RunRecord } from "../store/db"
import { listRuns } from "../store/runs"
import { getBody, getVisit } from "../store/visits"

/**
 * What the last run of the same site kept: its pages need not be sent again where the site says that they have not changed.
 * Null where there is no such run, or its pages were not kept. A run that was imported is not asked: nobody here saw the site send its pages.
 */
export async function earlierRun({ id, request, createdAt }: RunRecord): Promise<EarlierPort | null> {
  const sameSite = ({ subject }: RunRecord["request"]) => subject.url === request.subject.url
  const last = (await listRuns().catch(() => [])).find(
    (run) =>
      run.id !== id &&
      !run.imported &&
      run.createdAt <= createdAt &&
      run.settings.keepBytes &&
      sameSite(run.request),
  )
  if (!last) return null
  async function kept(id: string, url: string): Promise<EarlierAnswer | null> {
    const visit = await getVisit(id, url)
    const bytes = visit && (await getBody(id, visit.sha256))
    return visit && bytes ? { visit, bytes } : null
  }
  // A database that can't be read costs whole pages, not the run.
  return (url) => kept(last.id, url).catch(() => null)
}
