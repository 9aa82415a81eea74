import { hostOf } from "../text/url"

/** The last things noted of each host, oldest first. */
export interface HostLog<T> {
  note(url: string, thing: T): void
  of(url: string): readonly T[]
}

/** @param size how many are remembered of one host */
export function createHostLog<T>(size: number): HostLog<T> {
  const hosts = new Map<string, T[]>()
  return {
    note(url, thing) {
      const host = hostOf(url)
      hosts.set(host, [...(hosts.get(host) ?? []), thing].slice(-size))
    },
    of: (url) => hosts.get(hostOf(url)) ?? [],
  }
}
