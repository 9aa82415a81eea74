import { type DBSchema, type IDBPDatabase, openDB } from "idb"
import type { Visit } from "../../../core/crawl/types"
import type { Review, RunResult } from "../../../core/result/types"
import { NamedError } from "../messages"
import type { RunSummary, Settings } from "../types"

/** A run as stored: what is listed, and what is needed to take it up again. */
export interface RunRecord extends RunSummary {
  /** The settings it was started with: a run keeps them to its end. */
  settings: Settings
  startedAt: string | null
  /** Pages read when the engine last took it up, and how often it was taken up there. */
  takenUp: { pages: number; times: number }
}

/** A rule file of the team's own, as it was last saved. */
export interface OwnFile {
  /** The pack's id; `columns` for the dictionary. */
  id: string
  text: string
  /** ISO 8601 */
  savedAt: string
}

interface Schema extends DBSchema {
  runs: { key: string; value: RunRecord }
  results: { key: string; value: RunResult }
  /** Keyed by [run, address asked for]. */
  visits: { key: [string, string]; value: Visit }
  /** Gzipped bodies, keyed by [run, SHA-256 of the body]. */
  bytes: { key: [string, string]; value: Uint8Array }
  /** Keyed by [run, rule]. */
  reviews: { key: [string, string]; value: Review }
  settings: { key: string; value: Partial<Settings> }
  /** Keyed by the file's id. */
  rules: { key: string; value: OwnFile }
  /** Addresses by column, keyed by [origin, path prefix]. */
  pointed: { key: [string, string]; value: Record<string, string> }
}

const stores = ["runs", "results", "visits", "bytes", "reviews", "settings", "rules", "pointed"] as const

export type Db = IDBPDatabase<Schema>

const version = 2
let opened: Promise<Db> | null = null

/** The one database of the extension. Opened on first use, again after it was closed. */
export function database(): Promise<Db> {
  opened ??= openDB<Schema>("gongkai-audit", version, {
    upgrade(db) {
      for (const store of stores) if (!db.objectStoreNames.contains(store)) db.createObjectStore(store)
    },
    blocking() {
      // A newer version of the extension waits for this page to let go.
      opened?.then((db) => db.close())
      opened = null
    },
    terminated() {
      opened = null
    },
  }).catch((error) => {
    opened = null
    throw storeError(error)
  })
  return opened
}

/** Runs one piece of work on the database; its errors come out named. */
export async function withDb<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const db = await database()
  return work(db).catch((error) => {
    throw storeError(error)
  })
}

/** All keys that start with a run's id. */
export const keysOf = (id: string) => IDBKeyRange.bound([id], [id, []])

const texts: Record<string, [code: string, text: string]> = {
  QuotaExceededError: ["store-full", "磁盘空间不足，无法保存评查记录。请删除旧记录后继续"],
  VersionError: ["store-newer", "评查记录由更新版本的扩展写成，请更新扩展"],
  InvalidStateError: ["store-closed", "评查记录暂时无法读写，请重新打开页面"],
}

function storeError(error: unknown): NamedError {
  if (error instanceof NamedError) return error
  const name = error instanceof Error || error instanceof DOMException ? error.name : ""
  const [code, text] = texts[name] ?? ["store-failed", "评查记录无法读写"]
  return new NamedError(code, `${text}（${name || String(error)}）`)
}
