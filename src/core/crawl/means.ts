import type { Visit } from "./types"

/** What a run, or a part of it, may still spend, or has spent. */
export interface Means {
  requests: number
  /** Of bodies, unpacked. */
  bytes: number
}

export const NOTHING: Means = { requests: 0, bytes: 0 }

export const add = (a: Means, b: Means): Means => ({
  requests: a.requests + b.requests,
  bytes: a.bytes + b.bytes,
})

/** What a visit cost by itself. Records of earlier versions know of the body alone. */
export const costOf = ({ requests, bytes, cost }: Visit): Means => ({
  requests,
  bytes: cost?.bytes ?? bytes,
})
