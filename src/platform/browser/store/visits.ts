import { withLook } from "../../../core/crawl/look"
import { isOutcome } from "../../../core/crawl/outcome"
import type { Visit } from "../../../core/crawl/types"
import { keysOf, type StoredVisit, withDb } from "./db"
import { keysOfRun, load, loadAll, noteTrouble, save, standBy } from "./pending"

/** The run record: visits as they came, and the bodies they were read from. For the engine alone. */

/** A visit that is not whole is no visit: its address is asked for again. */
const isVisit = (value: Partial<Visit>): boolean =>
  typeof value.url === "string" &&
  typeof value.requests === "number" &&
  typeof value.outcome === "string" &&
  isOutcome(value.outcome) &&
  typeof value.page === "object" &&
  (value.outcome !== "ok" || Array.isArray(value.page?.links))

/** What earlier versions counted among a visit's requests, apart. */
const upToDate = ({ robots = 0, ...visit }: StoredVisit): Visit =>
  robots === 0
    ? visit
    : {
        ...visit,
        requests: visit.requests - robots,
        cost: { bytes: visit.bytes, slowestMs: 0, robots: { requests: robots, bytes: 0 } },
      }

export const listVisits = async (id: string): Promise<Visit[]> =>
  [...(await loadAll("visits", id)).values()].filter(isVisit).map(upToDate)

/** How many visits the database holds of a run. */
export const countVisits = (id: string): Promise<number> => withDb((db) => db.count("visits", keysOf(id)))

/** The visit of an address (canonical form), where the run made it. */
export const getVisit = (id: string, url: string): Promise<Visit | undefined> => load("visits", [id, url])

/** Keys of all visits of a run: addresses, with what sets a further look at one apart. Where the database can't be read: of those in memory. */
export const visitKeysOf = (id: string): Promise<string[]> => keysOfRun("visits", id)

/** A visit by its key, as whoever reads the run elsewhere may have it; null where it can't be read or is not whole. */
export async function keptVisit(id: string, key: string): Promise<Visit | null> {
  const stored = await load("visits", [id, key]).catch(() => undefined)
  return stored && isVisit(stored) ? upToDate(stored) : null
}

/** The second part of a visit's key. */
export const keyOf = ({ url, look }: Pick<Visit, "url" | "look">): string => withLook(url, look)

/** Keeps a visit under the address that was asked for, a further look at one beside it. */
export const putVisit = (id: string, visit: Visit): Promise<void> => save("visits", [id, keyOf(visit)], visit)

/** Says where the visits of a run under way are in memory, in case that the database can't be read any more. */
export const standByVisits = (id: string, all: () => Iterable<Visit>): void =>
  standBy(id, "visits", () => [...all()].map((visit) => [[id, keyOf(visit)], visit]))

/** Keeps a body under its hash, compressed, where there is room: memory is no place for it. */
export async function putBody(id: string, sha256: string, bytes: Uint8Array): Promise<void> {
  const packed = await pipe(bytes, new CompressionStream("gzip"))
  await withDb((db) => db.put("bytes", packed, [id, sha256])).catch(noteTrouble)
}

/** A body as it is kept, gzipped. */
export const getPackedBody = (id: string, sha256: string): Promise<Uint8Array | undefined> =>
  withDb((db) => db.get("bytes", [id, sha256]))

/** A body as it was received, or null where it was not kept. */
export async function getBody(id: string, sha256: string): Promise<Uint8Array | null> {
  const packed = await getPackedBody(id, sha256)
  return packed ? pipe(packed, new DecompressionStream("gzip")) : null
}

async function pipe(
  bytes: Uint8Array,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(through)
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
