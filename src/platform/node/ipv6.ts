import { Resolver } from "node:dns/promises"

/** Gives the IPv6 addresses of a name. Rejects with a `code`: ENODATA and ENOTFOUND say that there are none. */
export type Resolve6 = (hostname: string) => Promise<string[]>

/** Answers of DNS that are certain; everything else (no resolver, refused, timed out) tells nothing. */
const NONE = new Set(["ENODATA", "ENOTFOUND"])

function systemResolver(): Resolve6 {
  const resolver = new Resolver({ timeout: 2000, tries: 2 })
  return (hostname) => resolver.resolve6(hostname)
}

/** Tells whether names have an IPv6 address, each asked once; undefined where it can't be told. Never rejects. */
export function createIpv6Lookup(
  resolve6: Resolve6 = systemResolver(),
): (hostname: string) => Promise<boolean | undefined> {
  const known = new Map<string, Promise<boolean | undefined>>()

  async function look(hostname: string): Promise<boolean | undefined> {
    try {
      return (await resolve6(hostname)).length > 0
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : ""
      return NONE.has(code) ? false : undefined
    }
  }

  return (hostname) => {
    const asked = known.get(hostname) ?? look(hostname)
    known.set(hostname, asked)
    return asked
  }
}
