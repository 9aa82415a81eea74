import type { HostNote } from "../../../core/crawl/host-notes"
import type { StoredHost } from "./db"
import { loadAll, save } from "./pending"

/** How hosts want to be asked, as a run was told. For the engine alone. */

/** A note that is not whole is none: the host says it again. */
const isNote = ({ host, robots, manners }: Partial<StoredHost>): boolean =>
  typeof host === "string" &&
  (robots === undefined || (typeof robots.text === "string" && typeof robots.cost?.requests === "number")) &&
  (manners === undefined || [manners.notBefore, manners.gapMs, manners.connections].every(Number.isFinite))

/** By host. */
export async function listHosts(id: string): Promise<Map<string, HostNote>> {
  const stored = [...(await loadAll("hosts", id)).values()].filter(isNote)
  return new Map(stored.map(({ host, ...note }) => [host, note]))
}

export const putHost = (id: string, host: string, note: HostNote): Promise<void> =>
  save("hosts", [id, host], { ...note, host })
