import { withLook } from "../../../core/crawl/look"
import { isOutcome } from "../../../core/crawl/outcome"
import type { Visit } from "../../../core/crawl/types"
import { keysOf, type StoredVisit, withDb } from "./db"
import { load, loadAll, noteTrouble, save } from "./pending"

/** The run record: visits as they came, and the bodies they were read from. For the engine alone. */

/** A visit that is not whole is no visit: its address is asked for again. */
const isVisit = (value: Partial<Visit>): boolean =>
  typeof value.url === "string" &&
  typeof value.requests === "number" &&
  typeof value.outcome === "string" &&
  isOutcome(value.outcome) &&
  typeof value.page === "object" &&
  (value.outcome !== "ok" || Array.isArray(value.page?.links))

export const listVisits = async (id: string): Promise<StoredVisit[]> =>
  [...(await loadAll("visits", id)).values()].filter(isVisit)

/** How many visits the database holds of a run. */
export const countVisits = (id: string): Promise<number> => withDb((db) => db.count("visits", keysOf(id)))

/** The visit of an address (canonical form), where the run made it. */
export const getVisit = (id: string, url: string): Promise<Visit | undefined> => load("visits", [id, url])

/** Keeps a visit under the address that was asked for, a further look at one beside it. */
export const putVisit = (id: string, visit: Visit, robots = 0): Promise<void> =>
  save("visits", [id, withLook(visit.url, visit.look)], robots > 0 ? { ...visit, robots } : visit)

/** Keeps a body under its hash, compressed, where there is room: memory is no place for it. */
export async function putBody(id: string, sha256: string, bytes: Uint8Array): Promise<void> {
  const packed = await pipe(bytes, new CompressionStream("gzip"))
  await withDb((db) => db.put("bytes", packed, [id, sha256])).catch(noteTrouble)
}

/** A body as it was received, or null where it was not kept. */
export async function getBody(id: string, sha256: string): Promise<Uint8Array | null> {
  const packed = await withDb((db) => db.get("bytes", [id, sha256]))
  return packed ? pipe(packed, new DecompressionStream("gzip")) : null
}

async function pipe(
  bytes: Uint8Array,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(through)
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
