import type { Answer, Clock, Failure, RequestPort } from "../../../src/core/crawl/ports"

/** A clock that only moves when someone sleeps on it: time-outs and rests take no time. */
export function fakeClock(): Clock & { elapsed(): number; rests: number[] } {
  const begin = Date.UTC(2020, 11, 31)
  let now = begin
  const rests: number[] = []
  const sleepers: { at: number; wake: () => void }[] = []

  /** Once all else has settled, time jumps to the next sleeper's hour. */
  function tick(): void {
    setTimeout(() => {
      sleepers.sort((a, b) => a.at - b.at)
      const next = sleepers.shift()
      if (!next) return
      now = Math.max(now, next.at)
      next.wake()
      if (sleepers.length > 0) tick()
    }, 0)
  }

  return {
    now: () => now,
    elapsed: () => now - begin,
    rests,
    sleep(ms, signal) {
      signal.throwIfAborted()
      rests.push(ms)
      return new Promise((resolve, reject) => {
        const end = () => reject(signal.reason)
        const wake = () => {
          signal.removeEventListener("abort", end)
          resolve()
        }
        signal.addEventListener("abort", end, { once: true })
        if (sleepers.push({ at: now + ms, wake }) === 1) tick()
      })
    },
  }
}

export const html = (body: string): Uint8Array => new TextEncoder().encode(body)

export function answer(body: string, more: Partial<Answer> = {}): Answer {
  return {
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8" },
    bytes: html(body),
    finalUrl: "",
    ...more,
  }
}

export const redirect = (location: string, status = 302): Answer =>
  answer("", { status, headers: { location } })

type Script = Answer | Failure | (() => Answer | Failure | Promise<Answer | Failure>)

/** Answers by address; a list gives one after the other, the last one for good. Unknown addresses are 404. */
export function scripted(answers: Record<string, Script | Script[]>): RequestPort & { log: string[] } {
  const log: string[] = []
  const turns = new Map<string, number>()
  const request: RequestPort = async (url) => {
    log.push(url)
    const given = answers[url] ?? answer("<title>404</title>", { status: 404 })
    const turn = turns.get(url) ?? 0
    turns.set(url, turn + 1)
    const script = Array.isArray(given) ? given[Math.min(turn, given.length - 1)] : given
    const result = typeof script === "function" ? await script() : (script ?? { error: "network" as const })
    return "error" in result ? result : { ...result, finalUrl: result.finalUrl || url }
  }
  return Object.assign(request, { log })
}
