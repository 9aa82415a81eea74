/** `Retry-After` in milliseconds from now: seconds or an HTTP date (RFC 9110, 10.2.3). 0 where there is none. */
export function retryAfterMs(header: string | undefined, now: number): number {
  if (!header) return 0
  const text = header.trim()
  if (/^\d{1,6}$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? 0 : Math.max(0, date - now)
}
