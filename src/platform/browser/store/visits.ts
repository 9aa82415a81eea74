import type { Visit } from "../../../core/crawl/types"
import { keysOf, withDb } from "./db"

/** The run record: visits as they came, and the bodies they were read from. For the engine alone. */

export const listVisits = (id: string): Promise<Visit[]> => withDb((db) => db.getAll("visits", keysOf(id)))

/** The visit of an address (canonical form), where the run made it. */
export const getVisit = (id: string, url: string): Promise<Visit | undefined> =>
  withDb((db) => db.get("visits", [id, url]))

/** Keeps a visit under the address that was asked for. */
export const putVisit = (id: string, visit: Visit): Promise<void> =>
  withDb(async (db) => {
    await db.put("visits", visit, [id, visit.url])
  })

/** Keeps a body under its hash, compressed. */
export async function putBody(id: string, sha256: string, bytes: Uint8Array): Promise<void> {
  const packed = await pipe(bytes, new CompressionStream("gzip"))
  await withDb((db) => db.put("bytes", packed, [id, sha256]))
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
