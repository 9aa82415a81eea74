/** How hosts want to be asked, kept beside their pages: a sitting of a run begins with what the ones before it were told. */
import { hostOf } from "../text/url"
import type { Means } from "./means"
import type { Answer } from "./ports"
import type { Visit } from "./types"

/** A robots.txt as it was answered. */
export interface RobotsNote {
  address: string
  /** 0 where no answer came. */
  status: number
  /** As far as it is read at all. */
  text: string
  cost: Means
}

export interface AnswerKind {
  status: number
  contentType: string | null
}

const MAX_CONTENT_TYPE = 200

/** What tells the kind of an answer that has no body. */
export const kindOf = ({ status, headers }: Answer): AnswerKind => ({
  status,
  contentType: headers["content-type"]?.slice(0, MAX_CONTENT_TYPE) ?? null,
})

export const answerOf = (host: string, { status, contentType }: AnswerKind): Answer => ({
  status,
  headers: contentType === null ? {} : { "content-type": contentType },
  bytes: new Uint8Array(),
  finalUrl: `http://${host}/`,
})

/** How a host is asked at the moment, where it is not as usual. */
export interface Manners {
  /** Nothing is asked before: milliseconds since the epoch. */
  notBefore: number
  gapMs: number
  connections: number
  recovery: number
  /** The answer by which it wants to be left alone, as far as it stands for what is not asked. */
  closedBy?: AnswerKind
}

export interface HostNote {
  robots?: RobotsNote
  manners?: Manners
}

export interface HostNotes {
  get(host: string): HostNote
  /** Changes a part of what is known. */
  put(host: string, part: HostNote): void
  /** Milliseconds of rest that visits of earlier sittings were told of. Those of a visit that was broken off are named again. */
  restedMs(host: string): number
}

/**
 * @param kept by host, of earlier sittings
 * @param visits of earlier sittings
 * @param keep is told what is known of a host from now on, and which part of it is new
 */
export function createHostNotes(
  kept: ReadonlyMap<string, HostNote> = new Map(),
  visits: readonly Visit[] = [],
  keep: (host: string, note: HostNote, part: HostNote) => void = () => {},
): HostNotes {
  const notes = new Map(kept)
  const rested = new Map<string, number>()
  for (const { url, cost } of visits)
    if (cost?.restedMs) rested.set(hostOf(url), (rested.get(hostOf(url)) ?? 0) + cost.restedMs)
  return {
    get: (host) => notes.get(host) ?? {},
    put(host, part) {
      const note = { ...notes.get(host), ...part }
      notes.set(host, note)
      keep(host, note, part)
    },
    restedMs: (host) => rested.get(host) ?? 0,
  }
}
