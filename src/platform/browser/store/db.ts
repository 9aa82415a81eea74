import { type DBSchema, deleteDB, type IDBPDatabase, openDB, type StoreNames } from "idb"
import type { AuditSettings, RuleSet } from "../../../core/audit/types"
import type { HostNote } from "../../../core/crawl/host-notes"
import type { Visit } from "../../../core/crawl/types"
import type { Review, RunResult } from "../../../core/result/types"
import type { NamedError } from "../messages"
import type { Budget, RunSummary, Settings } from "../types"
import { storeError, storeTrouble } from "./trouble"

/** A run as stored: what is listed, and what is needed to take it up again. */
export interface RunRecord extends RunSummary {
  /** The settings it was started with: a run keeps them to its end. */
  settings: Settings
  /** What it may spend in all, where a person gave it more than `settings` say. */
  budget?: Budget
  /** What the loop was told, where `settings` do not say it: of runs that were imported. */
  auditSettings?: AuditSettings
  startedAt: string | null
  /** Pages kept when the engine last took it up, and how often it was taken up there. */
  takenUp: { pages: number; times: number }
  /** What its findings follow from (core/audit/kept), as long as they are those of its end. */
  seal?: string
  /** Milliseconds of work so far, without pauses, sleep of the machine and times the engine was not there. */
  spentMs?: number
}

/** A visit as stored; by earlier versions with how many of its requests went to its host's robots.txt. */
export type StoredVisit = Visit & { robots?: number }

/** What a run was told of how to ask a host. */
export type StoredHost = HostNote & { host: string }

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
  /** The rules each run began with, keyed by run. */
  ruleSets: { key: string; value: RuleSet }
  /** Keyed by [run, address asked for]. */
  visits: { key: [string, string]; value: StoredVisit }
  /** Keyed by [run, host]. */
  hosts: { key: [string, string]; value: StoredHost }
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

/** What audits leave: runs with their pages and reviews, and where columns are. */
export const auditStores = [
  "runs",
  "results",
  "ruleSets",
  "visits",
  "hosts",
  "bytes",
  "reviews",
  "pointed",
] as const

const stores = [...auditStores, "settings", "rules"] as const

export type Db = IDBPDatabase<Schema>
export type StoreName = StoreNames<Schema>
export type Stored<S extends StoreName> = Schema[S]["value"]
export type Key<S extends StoreName> = Schema[S]["key"]

const name = "gongkai-audit"
const VERSION = 4

/** A database that opens does so within milliseconds; a broken one may never answer. */
const OPEN_LIMIT_MS = 10_000

let opened: Promise<Db> | null = null

/**
 * The one database of the extension. Opened on first use, again after it was closed. Where another page with another
 * version holds it, or nothing answers, it rejects at once and is tried again by itself.
 */
function database(): Promise<Db> {
  opened ??= open()
  return opened
}

/** Async, so that a browser which refuses at once is refused like any other. */
async function openNow(onBlocked: () => void): Promise<Db> {
  return openDB<Schema>(name, VERSION, {
    upgrade(db) {
      for (const store of stores) if (!db.objectStoreNames.contains(store)) db.createObjectStore(store)
    },
    blocked: onBlocked,
    // A newer version of the extension, or who deletes everything, waits for this page to let go.
    blocking: (_current, _blocked, event) => {
      ;(event.target as IDBDatabase).close()
      opened = null
    },
    terminated() {
      opened = null
    },
  })
}

function open(): Promise<Db> {
  let giveUp = (_: NamedError): void => {}
  const stuck = new Promise<never>((_, reject) => {
    giveUp = reject
  })
  const timer = setTimeout(() => giveUp(storeTrouble("store-silent")), OPEN_LIMIT_MS)
  const opening = openNow(() => giveUp(storeTrouble("store-blocked"))).finally(() => clearTimeout(timer))
  const usable = Promise.race([opening, stuck])
  opening.then(
    () => {
      if (opened === usable) opened = opening
    },
    () => {
      if (opened === usable) opened = null
    },
  )
  return usable
}

/** Runs one piece of work on the database; its errors come out named. */
export async function withDb<T>(work: (db: Db) => Promise<T>): Promise<T> {
  try {
    return await work(await database())
  } catch (error) {
    throw storeError(error)
  }
}

/** Removes the database with all that is in it, in whatever state it is. */
export async function destroyDatabase(): Promise<void> {
  const last = opened
  opened = null
  await last?.then((db) => db.close()).catch(() => {})
  await new Promise<void>((resolve, reject) => {
    deleteDB(name, { blocked: () => reject(storeTrouble("store-blocked")) }).then(resolve, (error) =>
      reject(storeError(error)),
    )
  })
}

/** All keys that start with a run's id. */
export const keysOf = (id: string) => IDBKeyRange.bound([id], [id, []])
