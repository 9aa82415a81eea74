/** Figures as the interface shows them. Nothing decided is a dash, never 0. */

/** A score 0..100 with at most one decimal. */
export const scoreText = (value: number | null) =>
  value === null ? "—" : String(Math.round(value * 10) / 10)

const two = (n: number) => String(n).padStart(2, "0")

/** A moment (ISO 8601) as local day and minute. */
export function momentText(iso: string): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  return `${dayText(at)} ${two(at.getHours())}:${two(at.getMinutes())}`
}

/** The local day, YYYY-MM-DD. */
export const dayText = (at: Date) => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`

/** An address without scheme, for reading: `www.x.gov.cn/zwgk/`. */
export function addressText(url: string): string {
  try {
    const { host, pathname, search } = new URL(url)
    return host + decode(pathname + search)
  } catch {
    return url
  }
}

function decode(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

export const megabytesText = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`
