import { AsyncLocalStorage } from "node:async_hooks"
import { vi } from "vitest"
import type { Engine } from "../../../src/platform/browser/engine"
import type { EnginePorts } from "../../../src/platform/browser/engine/ports"
import type { RunRecord } from "../../../src/platform/browser/store/db"

/**
 * Engines that can be killed as a browser kills its own: between any two things they do, without a word. What is done in a life knows
 * which life it belongs to, through all promises and timers.
 */

interface Life {
  dead: boolean
  /** Moments that this life still has. */
  left: number
  /** Moments it had so far. */
  spent: number
}

const lives = new AsyncLocalStorage<Life>()

/** Gives whether the life that does this goes on; the dead do nothing. */
function moment(): boolean {
  const mine = lives.getStore()
  if (!mine) return true
  if (!mine.dead) {
    mine.spent++
    mine.dead = mine.left-- <= 0
  }
  return !mine.dead
}

const forever = new Promise<never>(() => {})

const mortal =
  <A extends unknown[], R>(work: (...args: A) => R | Promise<R>) =>
  async (...args: A): Promise<R> => {
    if (!moment()) return forever
    const result = await work(...args)
    return moment() ? result : forever
  }

/** A write that its killed author left unfinished takes its transaction along. */
function mortalStore(method: "put" | "delete" | "clear"): void {
  const before = IDBObjectStore.prototype[method] as (...given: unknown[]) => IDBRequest
  IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...given: unknown[]) {
    const alive = moment()
    const request = before.apply(this, given)
    if (!alive) this.transaction.abort()
    return request
  } as never
}

function mortalDatabase(): void {
  const { transaction } = IDBDatabase.prototype
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given) {
    if (lives.getStore()?.dead) throw new DOMException("killed", "AbortError")
    return transaction.apply(this, given)
  }
}

/** To be called once in a test file, before the first life. */
export function makeMortal(): void {
  for (const method of ["put", "delete", "clear"] as const) mortalStore(method)
  mortalDatabase()
}

/** What has no state is loaded once; engine and store are loaded anew for every life, as a new document would. */
const shared = [
  "../../../src/core/audit/control",
  "../../../src/core/audit/run-audit",
  "../../../src/core/checks",
  "../../../src/core/crawl/fetcher",
  "../../../src/core/crawl/outcome",
  "../../../src/core/crawl/revalidate",
  "../../../src/core/export/findings-csv",
  "../../../src/core/export/json",
  "../../../src/core/export/tables-csv",
  "../../../src/core/rules/canonical",
  "../../../src/core/rules/check-spec",
  "../../../src/core/score/score",
  "../../../src/core/text/url",
]

export async function shareCore(): Promise<void> {
  for (const path of shared) {
    const loaded = await import(path)
    vi.doMock(path, () => loaded)
  }
}

export interface Living {
  engine: Engine
  died(): boolean
  /** Moments had so far. */
  spent(): number
  /** Does something as this engine. Never resolves where it dies over it. */
  live<T>(work: (engine: Engine) => Promise<T>): Promise<T>
  /** The newest run, as the database has it. */
  stored(): Promise<RunRecord | undefined>
}

/** A new engine that lives for so many moments. */
export async function newLife(ports: EnginePorts, moments: number): Promise<Living> {
  const life: Life = { dead: false, left: moments, spent: 0 }
  vi.resetModules()
  const { createEngine } = await import("../../../src/platform/browser/engine")
  const { listRuns } = await import("../../../src/platform/browser/store/runs")
  const engine = lives.run(life, () =>
    createEngine({
      ...ports,
      request: mortal(ports.request),
      read: mortal(ports.read),
      clock: { now: ports.clock.now, sleep: mortal(ports.clock.sleep) },
      ruleSet: mortal(ports.ruleSet),
      tell: (event) => {
        if (!life.dead) ports.tell(event)
      },
    }),
  )
  return {
    engine,
    died: () => life.dead,
    spent: () => life.spent,
    live: (work) => lives.run(life, () => work(engine)),
    stored: async () => (await listRuns())[0],
  }
}
