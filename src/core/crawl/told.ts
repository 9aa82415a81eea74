import type { Answer } from "./ports"
import type { Reading } from "./reading"

/** What an address told, and what it cost to know. */
export interface Told {
  reading: Reading
  answer: Answer | null
  requests: number
  /** Whether a browser drew the page. */
  rendered: boolean
  /** Whether a browser opened it and showed no more. */
  undrawn?: true
  /** Bytes that were read of a body which was given up. */
  wasted?: number
}
