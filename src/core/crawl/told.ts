import type { Answer } from "./ports"
import type { Reading } from "./reading"

/** What an address told. */
export interface Told {
  reading: Reading
  answer: Answer | null
  /** Whether a browser drew the page. */
  rendered: boolean
  /** Whether a browser opened it and showed no more. */
  undrawn?: true
  /** Data calls that were tried before. */
  tried?: string[]
  /** Bytes that were read of a body which was given up. */
  wasted?: number
}
