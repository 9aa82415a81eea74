import type { ReadPort } from "../core/crawl/ports"
import type { Page, PageInput } from "../core/page/types"

/** What the parsing worker answers: the page, or why there is none and the outcome that counts as. */
export type ParseReply = { page: Page } | { outcome: string | null; message: string }

/** What a worker answers to an input. Never rejects. */
export async function replyTo(input: PageInput, read: ReadPort): Promise<ParseReply> {
  try {
    return { page: await read(input) }
  } catch (error) {
    return {
      outcome: error instanceof Error && "outcome" in error ? String(error.outcome) : null,
      message: String(error),
    }
  }
}

/** What is asked of a worker: that of a browser, or one of Node's in its likeness. */
export type ReadWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">

/** A page that could not be read. `outcome` is one of crawl/types, where it is known. */
class ParseError extends Error {
  constructor(
    message: string,
    readonly outcome: string | null,
  ) {
    super(message)
  }
}

/**
 * Reads pages in a worker, one at a time. A page that takes longer than `limitMs` costs the worker its life and ends
 * in `parse-limit`; the next page gets a new one.
 */
export function workerParser(create: () => ReadWorker, limitMs: number): ReadPort {
  let worker: ReadWorker | null = null
  let last: Promise<unknown> = Promise.resolve()

  function drop(): void {
    worker?.terminate()
    worker = null
  }

  function parse(input: PageInput): Promise<Page> {
    worker ??= create()
    const own = worker
    return new Promise<Page>((resolve, reject) => {
      const giveUp = (message: string) => {
        drop()
        reject(new ParseError(message, "parse-limit"))
      }
      let timer: ReturnType<typeof setTimeout>
      const allow = () => {
        const began = Date.now()
        // Where the machine slept meanwhile the worker did as well: it has its time anew.
        const late = () =>
          Date.now() - began > 2 * limitMs ? allow() : giveUp(`not read within ${limitMs} ms`)
        timer = setTimeout(late, limitMs)
      }
      allow()
      own.onmessage = ({ data }: MessageEvent<ParseReply>) => {
        // Not all that comes is an answer: pdf.js reports for duty when it is loaded inside a worker.
        if (!("page" in data || "outcome" in data)) return
        clearTimeout(timer)
        if ("page" in data) resolve(data.page)
        else reject(new ParseError(data.message, data.outcome))
      }
      own.onerror = (event) => {
        clearTimeout(timer)
        giveUp(event.message)
      }
      own.postMessage(input)
    })
  }

  return (input) => {
    const mine = last.then(() => parse(input))
    last = mine.catch(() => {})
    return mine
  }
}
