import type { ReadPort } from "../../core/crawl/ports"
import type { Outcome } from "../../core/crawl/types"
import type { Page, PageInput } from "../../core/page/types"

/** What the parsing worker answers. */
export type ParseReply = { page: Page } | { outcome: Outcome | undefined; message: string }

/** A page that could not be read, and what that counts as. */
export class ParseError extends Error {
  constructor(
    message: string,
    readonly outcome: Outcome | undefined,
  ) {
    super(message)
  }
}

/**
 * Reads pages in a worker, one at a time. A page that takes longer than `limitMs` costs the worker its life and ends
 * in `parse-limit`; the next page gets a new one.
 */
export function workerParser(create: () => Worker, limitMs: number): ReadPort {
  let worker: Worker | null = null
  let queue: Promise<unknown> = Promise.resolve()

  const parse = (input: PageInput) =>
    new Promise<Page>((resolve, reject) => {
      worker ??= create()
      const running = worker
      const end = (settle: () => void, drop: boolean) => {
        clearTimeout(timer)
        if (drop) {
          running.terminate()
          worker = null
        }
        settle()
      }
      const timer = setTimeout(() => {
        end(() => reject(new ParseError(`not read within ${limitMs} ms`, "parse-limit")), true)
      }, limitMs)
      running.onmessage = ({ data }: MessageEvent<ParseReply>) =>
        end(
          () => ("page" in data ? resolve(data.page) : reject(new ParseError(data.message, data.outcome))),
          false,
        )
      running.onerror = (event) => end(() => reject(new ParseError(event.message, "parse-limit")), true)
      running.postMessage(input)
    })

  return (input) => {
    const mine = queue.then(() => parse(input))
    queue = mine.catch(() => undefined)
    return mine
  }
}
