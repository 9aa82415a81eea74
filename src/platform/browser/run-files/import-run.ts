import { RunFileError } from "../../../core/audit/run-file-flaw"
import { latestReviews } from "../../../core/result/final"
import type { RunResult } from "../../../core/result/types"
import { failureOf, NamedError } from "../messages"
import { reviewed } from "../reviewed"
import type { RunRecord } from "../store/db"
import { createImport, type ImportedPage } from "../store/imports"
import { removeRun } from "../store/runs"
import { defaultSettings } from "../store/settings"
import { keyOf } from "../store/visits"
import type { Imported } from "../types"
import { checkFile, pagesOfFile, type RunFileHead } from "./check-file"

/** Pages that are written at once. */
const BATCH = 25

const advice = "档案可能没有下载完整或被改动过，请向提供者重新索取，或在原来的电脑上重新导出"

/**
 * Keeps the run in a file. It is looked over whole before anything is written, and listed as ended only when all of it is kept.
 * Gives its id. Rejects with `bad-run-file`, and with what the database says where that does not take it.
 */
export async function importRun(file: Blob, name: string, at: string): Promise<string> {
  try {
    const head = await checkFile(file)
    // A score is worked out, not believed.
    const result = reviewed(head.result, [...latestReviews(head.result.reviews).values()])
    const record = recordOf({ ...head, result }, { name, at })
    await keep(file, record, result)
    return record.id
  } catch (error) {
    if (error instanceof RunFileError)
      throw new NamedError("bad-run-file", `“${name}”没有导入：${error.message}。${advice}`)
    const { code, text } = failureOf(error)
    throw new NamedError(code, `“${name}”没有导入：${text}`)
  }
}

async function keep(file: Blob, record: RunRecord, result: RunResult): Promise<void> {
  const error = { code: "import-broken", text: "导入没有完成，请删除这条记录后重新导入" }
  const writing = createImport(record.id)
  try {
    await writing.begin({ ...record, state: "failed", error })
    let batch: ImportedPage[] = []
    for await (const page of pagesOfFile(file, () => {})) {
      batch.push(
        "visit" in page
          ? { store: "visits", key: keyOf(page.visit), value: page.visit }
          : { store: "bytes", key: page.sha256, value: page.packed },
      )
      if (batch.length < BATCH) continue
      await writing.pages(batch)
      batch = []
    }
    await writing.pages(batch)
    if (!(await writing.end(record, result))) throw new NamedError("import-deleted", "导入时评查记录被删除了")
  } catch (error) {
    await removeRun(record.id).catch(() => {})
    throw error
  }
}

/** An ended run of this extension, made of what a file says. */
function recordOf(head: RunFileHead, imported: Imported): RunRecord {
  const { subject, asOf, packs, pointed, settings, result, cut, bodies } = head
  const { score, stats, pages, findings } = result
  const applicable = findings.filter(({ verdict }) => verdict !== "not-applicable").length
  return {
    id: crypto.randomUUID(),
    request: { subject, packIds: packs, asOf, ...(pointed ? { pointed } : {}) },
    state: cut === "stopped" ? "stopped" : "done",
    progress: {
      pages: pages.length,
      requests: stats.requests,
      decided: applicable,
      applicable,
      current: null,
    },
    createdAt: stats.startedAt,
    startedAt: stats.startedAt,
    finishedAt: stats.finishedAt,
    score: score.value,
    coverage: score.coverage,
    cut,
    settings: { ...defaultSettings, keepBytes: bodies > 0 },
    auditSettings: settings,
    takenUp: { pages: 0, times: 0 },
    imported,
  }
}
