/** From what an address told, and what it cost, to the visit that the record keeps. */
import { canonicalUrl } from "../text/url"
import { outcomeOfCall } from "./calls"
import { sha256Hex } from "./hash"
import type { VisitMeans } from "./meter"
import type { Clock } from "./ports"
import { validatorsOf } from "./revalidate"
import type { Permission } from "./robots"
import type { Told } from "./told"
import type { Visit, VisitCost } from "./types"

/** A visit, and the body it was read from (null where none came), for the run record. */
export interface Fetched {
  visit: Visit
  bytes: Uint8Array | null
}

/** What a visit is made of, beside what its address told. */
export interface Spent {
  means: VisitMeans
  /** Null where robots.txt is not asked for. */
  robots: Permission | null
}

export interface ConcludePorts {
  clock: Clock
  /** Hex SHA-256 of bytes, "" for none, where the platform has a quicker way than the web's. */
  hash?: (bytes: Uint8Array) => string | Promise<string>
}

function costsOf({ tried = [] }: Told, { means: { spent }, robots }: Spent): VisitCost {
  return {
    bytes: spent.bytes,
    slowestMs: spent.slowestMs,
    ...(spent.restedMs > 0 ? { restedMs: spent.restedMs } : {}),
    ...(robots?.delayMs ? { delayMs: robots.delayMs } : {}),
    ...(robots ? { robots: robots.cost } : {}),
    ...(tried.length > 0 ? { calls: tried } : {}),
  }
}

/** What came of an address, once nothing more is asked for it. */
export async function conclude(
  url: string,
  told: Told,
  spent: Spent,
  { clock, hash = sha256Hex }: ConcludePorts,
): Promise<Fetched> {
  const { reading, answer, rendered, undrawn, wasted = 0 } = told
  const bytes = answer?.bytes ?? new Uint8Array()
  const outcome = outcomeOfCall(url, reading.outcome, reading.page)
  const validators = answer && validatorsOf(answer)
  const visit: Visit = {
    url,
    finalUrl: (answer && canonicalUrl(answer.finalUrl)) || url,
    status: answer?.status ?? 0,
    outcome,
    contentType: reading.contentType,
    bytes: bytes.length || wasted,
    sha256: await hash(bytes),
    rendered,
    ...(undrawn ? { undrawn } : {}),
    at: new Date(clock.now()).toISOString(),
    requests: spent.means.spent.requests,
    cost: costsOf(told, spent),
    ...(answer?.ipv6 === undefined ? {} : { ipv6: answer.ipv6 }),
    ...(validators ? { validators } : {}),
    page: outcome === "ok" ? reading.page : null,
  }
  return { visit, bytes: bytes.length > 0 ? bytes : null }
}
