import type { Failure } from "../types"
import { type Key, keysOf, type Stored, type StoreName, withDb } from "./db"
import { storeError } from "./trouble"

/**
 * What an audit writes, kept in memory until the database has it. Where that takes nothing (full, blocked, corrupt) the audit
 * goes on, everything read stays within reach of those who read through here, and it is written as soon as it can be.
 */

type Kept = "runs" | "results" | "ruleSets" | "visits" | "hosts" | "reviews"

interface Write {
  store: Kept
  key: Key<Kept>
  value: Stored<Kept>
}

/** A database that just refused is not asked again before this, but by who deletes something. */
const RETRY_MS = 5000

const writes = new Map<string, Write>()
/** What runs under way have at hand in memory, whether it is written or not. */
const atHand = new Map<string, () => Write[]>()
let trouble: Failure | null = null
let timer: ReturnType<typeof setTimeout> | null = null
let turn: Promise<unknown> = Promise.resolve()

const nameOf = (store: StoreName, key: Key<StoreName>): string => JSON.stringify([store, key])

/** Whose record a key belongs to. */
const runOf = (key: Key<StoreName>): string => (Array.isArray(key) ? (key[0] as string) : key)

/** Work on the database that must not interleave. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work)
  turn = mine.catch(() => {})
  return mine
}

/** All or nothing: what the database holds is always some earlier moment of the audit. */
async function flush(): Promise<void> {
  const batch = [...writes]
  if (batch.length === 0) return
  try {
    await withDb(async (db) => {
      const tx = db.transaction([...new Set(batch.map(([, { store }]) => store))], "readwrite")
      // A put that throws at once leaves nobody to wait for this, nor for the puts before it.
      tx.done.catch(() => {})
      for (const [, { store, key, value }] of batch)
        tx.objectStore(store)
          .put(value as never, key)
          .catch(() => {})
      await tx.done
    })
    for (const [name, write] of batch) if (writes.get(name) === write) writes.delete(name)
    trouble = null
  } catch (error) {
    noteTrouble(error)
  }
}

/** Remembers that the database refuses, and tries again later. */
export function noteTrouble(error: unknown): void {
  const { code, message } = storeError(error)
  trouble = { code, text: message }
  void inTurn(takeOver)
  timer ??= setTimeout(() => {
    timer = null
    void inTurn(flush)
  }, RETRY_MS)
}

/** A browser closes a database that it can't write to for want of room, and opens it no more: what was written before is then out of reach. */
async function takeOver(): Promise<void> {
  const readable = await withDb((db) => db.count("runs")).then(
    () => true,
    () => false,
  )
  if (readable) return
  for (const write of [...atHand.values()].flatMap((all) => all())) {
    const name = nameOf(write.store, write.key)
    if (!writes.has(name)) writes.set(name, write)
  }
}

/** Says where the values of a store are that a run under way has in memory, in case that the database can't be read any more. */
export function standBy<S extends Kept>(run: string, store: S, all: () => [Key<S>, Stored<S>][]): void {
  atHand.set(run, () => all().map(([key, value]) => ({ store, key, value })))
}

/** The run has ended. Resolves when what it has in memory was taken over, where it had to be. */
export const standDown = (run: string): Promise<void> => inTurn(async () => void atHand.delete(run))

/** Keeps a value. Never rejects: resolves when the database has it, or has refused it. */
export const save = <S extends Kept>(store: S, key: Key<S>, value: Stored<S>): Promise<void> =>
  saveTogether([{ store, key, value }])

/** Keeps values of which the database has all, or none. */
export async function saveTogether(all: readonly Write[]): Promise<void> {
  for (const write of all) writes.set(nameOf(write.store, write.key), write)
  if (timer === null) await inTurn(flush)
}

/** A value as it was last saved. */
export async function load<S extends Kept>(store: S, key: Key<S>): Promise<Stored<S> | undefined> {
  const mine = writes.get(nameOf(store, key))
  return mine ? (mine.value as Stored<S>) : withDb((db) => db.get(store, key))
}

/** What was saved in a store, of one run or of all, by key. Where the database can't be read: what memory holds, if anything. */
export async function loadAll<S extends Kept>(store: S, run?: string): Promise<Map<string, Stored<S>>> {
  const mine = [...writes.values()].filter(
    (one) => one.store === store && (run === undefined || runOf(one.key) === run),
  )
  const all = await readable(store, run).catch((error) => {
    if (mine.length === 0 && !(run && unsavedRuns().has(run))) throw error
    return new Map<string, Stored<S>>()
  })
  for (const { key, value } of mine) all.set(nameOf(store, key), value as Stored<S>)
  return all
}

/** The second parts of a run's keys in a store, those in memory included. */
export async function keysOfRun(store: "visits", run: string): Promise<string[]> {
  const stored = await withDb((db) => db.getAllKeys(store, keysOf(run))).catch(() => [])
  const mine = [...writes.values()].filter((one) => one.store === store && runOf(one.key) === run)
  const keys = [...stored, ...mine.map(({ key }) => key as [string, string])]
  return [...new Set(keys.map(([, second]) => second))].sort()
}

/** One after the other where reading them together fails: a record that is damaged does not take the others with it. */
async function readable<S extends Kept>(store: S, run?: string): Promise<Map<string, Stored<S>>> {
  return withDb(async (db) => {
    const range = run === undefined ? undefined : keysOf(run)
    const keys = (await db.getAllKeys(store, range)) as Key<S>[]
    const values: (Stored<S> | undefined)[] = await db
      .getAll(store, range)
      .catch(() => Promise.all(keys.map((key) => db.get(store, key).catch(() => undefined))))
    const found = new Map<string, Stored<S>>()
    for (const [index, key] of keys.entries()) {
      const value = values[index]
      if (value !== undefined) found.set(nameOf(store, key), value)
    }
    return found
  })
}

/** Forgets what is in memory of one run, or of all, then does the same in the database. */
export const drop = (run: string | null, work: () => Promise<void>): Promise<void> =>
  inTurn(async () => {
    for (const [name, { key }] of writes) if (run === null || runOf(key) === run) writes.delete(name)
    await work()
    // Room was made: what others wait with may fit now.
    await flush()
    if (writes.size === 0) trouble = null
  })

/** Forgets one value, in memory and in the database. Rejects where that refuses. */
export const forget = <S extends Kept>(store: S, key: Key<S>): Promise<void> =>
  inTurn(async () => {
    writes.delete(nameOf(store, key))
    await withDb((db) => db.delete(store, key))
  })

/** Ids of runs of which something is in memory alone. */
export const unsavedRuns = (): Set<string> => new Set([...writes.values()].map(({ key }) => runOf(key)))

/** What the database last refused with, where it has not taken everything since. */
export const savingTrouble = (): Failure | null => trouble
