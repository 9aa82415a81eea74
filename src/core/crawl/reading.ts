/** From an answer to what it says: outcome and, where there is one, the page. */
import type { Page } from "../page/types"
import { canonicalUrl } from "../text/url"
import { classifyAnswer, classifyPage } from "./classify"
import { isOutcome } from "./outcome"
import type { Answer, ReadPort } from "./ports"
import type { Outcome } from "./types"

export interface Reading {
  outcome: Outcome
  contentType: string | null
  /** The page, also where the outcome is not `ok`: a signpost to follow, a shell to draw. */
  page: Page | null
}

/** A reader that gives up names why by the `outcome` of what it throws. */
function outcomeOfError(error: unknown): Outcome {
  const named = error instanceof Error && "outcome" in error ? String(error.outcome) : ""
  return isOutcome(named) ? named : "parse-limit"
}

/**
 * Classifies an answer and reads its page. Never rejects.
 * @param readFile reads document files; without it they are `not-html`
 */
export async function readAnswer(answer: Answer, read: ReadPort, readFile?: ReadPort): Promise<Reading> {
  const { outcome, type, file } = classifyAnswer(answer)
  const reader = file ? readFile : read
  if (outcome || !reader) return { outcome: outcome ?? "not-html", contentType: type, page: null }
  try {
    const url = canonicalUrl(answer.finalUrl) ?? answer.finalUrl
    const page = await reader({ url, bytes: answer.bytes, contentType: type })
    return { outcome: classifyPage(page, answer), contentType: type, page }
  } catch (error) {
    return { outcome: outcomeOfError(error), contentType: type, page: null }
  }
}
