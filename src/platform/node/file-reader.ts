/** Document files read in a thread of Node's: one that takes too long, or too much memory, is dropped together with it. */
import { Worker } from "node:worker_threads"
import type { ReadPort } from "../../core/crawl/ports"
import { type ReadWorker, workerParser } from "../parser"

const LIMIT_MS = 30_000
const MAX_MEMORY_MB = 1024

/** A thread of Node's in the likeness of a browser's worker. It keeps no process alive. */
function thread(): ReadWorker {
  const worker = new Worker(new URL("./file-thread.mjs", import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
  })
  const like: ReadWorker = {
    postMessage: (input: unknown) => {
      worker.ref()
      worker.postMessage(input)
    },
    terminate: () => void worker.terminate(),
    onmessage: null,
    onerror: null,
  }
  worker.on("message", (data) => {
    worker.unref()
    like.onmessage?.call(worker as never, { data } as MessageEvent)
  })
  worker.on("error", (error) => like.onerror?.call(worker as never, { message: error.message } as ErrorEvent))
  return like
}

export const createNodeFileReader = (): ReadPort => workerParser(thread, LIMIT_MS)
