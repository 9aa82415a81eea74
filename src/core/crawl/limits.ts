import type { Means } from "./means"

/** What one visit may cost. */
export interface VisitLimits {
  /** How often an address that fails is asked at most. */
  attempts: number
  /** Part of the usual time limit that a request has, above 0 and at most 1. */
  timeShare: number
  /** Milliseconds that a request has even so. */
  leastTimeMs: number
  /** What may be opened in a browser: `unguarded` leaves pages behind guards alone. */
  draw: "any" | "unguarded" | "none"
  /** HTTP requests, redirects and retries included; a host's robots.txt, which the run asks for once, is not. */
  maxRequests: number
  /** Bytes of bodies, unpacked. */
  maxBytes: number
}

/** As patient as each outcome deserves. */
export const noLimits: VisitLimits = {
  attempts: Number.POSITIVE_INFINITY,
  timeShare: 1,
  leastTimeMs: 0,
  draw: "any",
  maxRequests: Number.POSITIVE_INFINITY,
  maxBytes: Number.POSITIVE_INFINITY,
}

/** A visit could not be made within its limits: nothing is known of its address. */
export class LimitReached extends Error {
  /** @param spent what it cost to come to that */
  constructor(readonly spent: Means) {
    super("limit reached")
  }
}
