import type { Answer, Failure, RequestOptions, RequestPort } from "../../core/crawl/ports"

/**
 * HTTP by the browser's own fetch: the user's cookies go along (some portals ask for one), the cache is left out so
 * that the audit sees the site as it is now. fetch follows redirects itself and hides their steps.
 * `mayRead` says whether the extension holds a host's permission.
 */
export function browserRequest(mayRead: (host: string) => Promise<boolean>): RequestPort {
  return async (url, options) => {
    if (!(await mayRead(new URL(url).hostname))) return { error: "permission" }
    const deadline = AbortSignal.timeout(options.timeoutMs)
    const signal = AbortSignal.any([options.signal, deadline])
    try {
      return await get(url, options, signal)
    } catch {
      options.signal.throwIfAborted()
      if (deadline.aborted) return { error: "timeout" }
      return { error: (await redirects(url, signal)) ? "redirect-loop" : "network" }
    }
  }
}

const headers = {
  accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
  "accept-language": "zh-CN,zh;q=0.9",
}

async function get(url: string, options: RequestOptions, signal: AbortSignal): Promise<Answer | Failure> {
  const response = await fetch(url, {
    signal,
    headers: { ...headers, ...options.headers },
    credentials: "include",
    cache: "no-store",
  })
  const bytes = await body(response, options.maxBytes)
  if (!bytes) return { error: "too-large", wasted: options.maxBytes }
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    bytes,
    finalUrl: response.url,
  }
}

/** The body, or null where it is longer than allowed; the connection is then dropped. */
async function body(response: Response, maxBytes: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader()
  if (!reader) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > maxBytes) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** Whether an address that could not be followed to its end answers with a redirect. */
async function redirects(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(url, { signal, headers, credentials: "include", redirect: "manual" })
    await response.body?.cancel()
    return response.type === "opaqueredirect"
  } catch {
    return false
  }
}
