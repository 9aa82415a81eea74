/** Session cookies of one run, in memory: some sites answer only those who bring back what they were handed. */
export interface CookieJar {
  header(host: string): string | null
  store(host: string, setCookie: readonly string[]): void
}

const MAX_COOKIES = 50
const MAX_LENGTH = 4096

export function createCookieJar(): CookieJar {
  const hosts = new Map<string, Map<string, string>>()
  return {
    header(host) {
      const cookies = hosts.get(host)
      if (!cookies || cookies.size === 0) return null
      return [...cookies].map(([name, value]) => `${name}=${value}`).join("; ")
    },
    store(host, setCookie) {
      const cookies = hosts.get(host) ?? new Map<string, string>()
      hosts.set(host, cookies)
      for (const line of setCookie) {
        const pair = /^\s*([^=;\s]+)=([^;]*)/.exec(line.slice(0, MAX_LENGTH))
        const [, name = "", value = ""] = pair ?? []
        if (/;\s*max-age=(?:0|-\d+)\s*(?:;|$)/i.test(line)) cookies.delete(name)
        else if (pair && cookies.size < MAX_COOKIES) cookies.set(name, value.trim())
      }
    },
  }
}
