import { MAX_JSON_BYTES, toBase64 } from "../../../core/audit/run-file"
import { runFileText } from "../../../core/audit/run-file-text"
import type { Visit } from "../../../core/crawl/types"
import type { RunResult } from "../../../core/result/types"
import { auditSettingsOf } from "../engine/audit-settings"
import { fileNameOf } from "../engine/files"
import { NamedError } from "../messages"
import { reviewed } from "../reviewed"
import { getResult, getRun, listReviews } from "../store/runs"
import { getPackedBody, keptVisit, keyOf, visitKeysOf } from "../store/visits"
import type { RunPhase } from "../types"
import { packed, sizedStream } from "./streams"

/** Bodies that a file has room for, in characters of base64: the pages' facts need the rest of what a reader takes. */
const MAX_BODIES = 300_000_000

/** The search of such a run is not at its end: in a file it is one that was stopped. */
const isGoing = (state: RunPhase): boolean => !["done", "stopped", "failed"].includes(state)

export interface RunExport {
  name: string
  blob: Blob
  missing: number
  left: number
}

/**
 * A run as a file: page by page, so that a large one needs no more memory than a small one. What only memory holds is in it as well.
 * Rejects with `no-run`, `no-result` and `run-too-large`.
 */
export async function exportRun(id: string): Promise<RunExport> {
  const run = await getRun(id)
  if (!run) throw new NamedError("no-run", "没有这条评查记录，可能已被删除")
  const judged = await getResult(id)
  if (!judged) throw new NamedError("no-result", "这次评查还没有结果，不能导出")
  const whole = reviewed(judged, await listReviews(id).catch(() => judged.reviews))
  const result: RunResult = isGoing(run.state) ? { ...whole, cut: "stopped" } : whole
  const { subject, asOf, pointed = {} } = run.request
  const pages = pagesOf(id, result)
  const text = runFileText({
    subject,
    asOf,
    settings: auditSettingsOf(run),
    packs: result.packs.map((pack) => pack.id),
    ...(Object.keys(pointed).length > 0 ? { pointed } : {}),
    cut: result.cut,
    visits: pages.visits(),
    bodies: pages.bodies(),
    result,
  })
  const tooLarge = () =>
    new NamedError("run-too-large", "这次评查读取的页面过多，放不进一个档案；可导出CSV和JSON")
  const blob = await packed(sizedStream(text, MAX_JSON_BYTES, tooLarge))
  return { name: fileNameOf(result, run, "run.json.gz"), blob, ...pages.lost() }
}

/** What is kept of the pages of a run: those of the result in its order, then what was read beside them. */
function pagesOf(id: string, { pages }: RunResult) {
  const hashes = new Set<string>()
  let missing = 0
  let left = 0

  async function* visits(): AsyncGenerator<Visit> {
    // Pages of a host that was left alone were not asked for: there is nothing to keep of them.
    const answered = new Map(pages.map((page) => [keyOf(page), page.status > 0]))
    const others = (await visitKeysOf(id)).filter((key) => !answered.has(key))
    for (const key of [...answered.keys(), ...others]) {
      const visit = await keptVisit(id, key)
      if (visit) {
        if (visit.sha256 !== "") hashes.add(visit.sha256)
        yield visit
      } else if (answered.get(key)) missing++
    }
  }

  async function* bodies(): AsyncGenerator<[sha256: string, packed: string]> {
    let size = 0
    for (const sha256 of hashes) {
      const body = await getPackedBody(id, sha256).catch(() => null)
      if (!body) continue
      const text = toBase64(body)
      size += text.length
      if (size <= MAX_BODIES) yield [sha256, text]
      else left++
    }
  }

  return { visits, bodies, lost: () => ({ missing, left }) }
}
