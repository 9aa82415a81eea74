/** Where requests go: to the host's public address, or to the server on this machine that stands for it. */
import { lookup } from "node:dns"
import type http from "node:http"
import type { LookupFunction } from "node:net"
import { type HostMapping, mappingFor } from "./map-host"
import { isPrivateAddress, withoutBrackets } from "./private-address"

/** Many of these servers send heads that a strict parser refuses. */
export const LENIENT = { insecureHTTPParser: true }

/** An address of this machine or a private network was asked for. */
export class PrivateAddress extends Error {}

/** Looks a name up and refuses private addresses: after the look-up, so that no public name can point inside. */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return done(error, "", 0)
    const [first] = found
    if (!first || found.some(({ address }) => isPrivateAddress(address)))
      return done(new PrivateAddress(), "", 0)
    if (options.all) return done(null, found)
    done(null, first.address, first.family)
  })
}

/** Where a request goes, and as what. */
export function target(
  url: URL,
  mappings: readonly HostMapping[],
): http.RequestOptions & { secure: boolean } {
  const path = url.pathname + url.search
  const mapped = mappingFor(mappings, url.host)
  if (mapped) return { secure: false, hostname: mapped.hostname, port: mapped.port, path }
  const hostname = withoutBrackets(url.hostname)
  if (isPrivateAddress(hostname)) throw new PrivateAddress()
  return { secure: url.protocol === "https:", hostname, port: url.port, path, lookup: publicLookup }
}
