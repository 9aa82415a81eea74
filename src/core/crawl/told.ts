import type { Answer } from "./ports"
import type { Reading } from "./reading"

/** What an address told, and what it cost to know. */
export interface Told {
  reading: Reading
  answer: Answer | null
  requests: number
  /** Whether a browser drew the page. */
  rendered: boolean
}
