import { hostMatches } from "../../core/text/url"
import { withoutBrackets } from "./private-address"

/**
 * Requests for hosts that fit `pattern` go, as plain HTTP, to the server that the user names. It may well be one of this machine or of a
 * private network: that is the user's own word, not a site's.
 */
export interface HostMapping {
  pattern: string
  hostname: string
  port: number
}

/** Reads `*.gov.cn=127.0.0.1:8123`. Throws an Error that says what is wrong with it. */
export function parseHostMapping(text: string): HostMapping {
  const match = /^((?:\*\.)?[^=*/\s]+)=(\[[0-9a-f:]+\]|[^:/\s]+):(\d{1,5})$/i.exec(text)
  const [, pattern = "", hostname = "", port = ""] = match ?? []
  if (!match || Number(port) === 0 || Number(port) > 65_535)
    throw new Error(`"${text}" is not of the form '*.gov.cn=127.0.0.1:8123'`)
  return { pattern, hostname: withoutBrackets(hostname), port: Number(port) }
}

/** The first mapping that fits a host, or null. */
export const mappingFor = (mappings: readonly HostMapping[], host: string): HostMapping | null =>
  mappings.find(({ pattern }) => hostMatches(pattern, host)) ?? null
