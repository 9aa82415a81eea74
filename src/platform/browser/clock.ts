import type { Clock } from "../../core/crawl/ports"

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const wake = setTimeout(() => {
        signal.removeEventListener("abort", abort)
        resolve()
      }, ms)
      const abort = () => {
        clearTimeout(wake)
        reject(signal.reason)
      }
      signal.addEventListener("abort", abort, { once: true })
    }),
}
