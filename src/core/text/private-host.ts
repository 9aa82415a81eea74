/** Hosts that the public can't reach: addresses of private networks (RFC 1918 and its like) and names without a domain. */

const PRIVATE =
  /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/
const PRIVATE_IPV6 = /^\[(?:::1?|f[cde][0-9a-f]{2}:.*)\]$/i

const withoutPort = (host: string): string => host.toLowerCase().replace(/:\d+$/, "")

/** Whether a host is written as a bare IP address. */
export const isBareAddress = (host: string): boolean => {
  const name = withoutPort(host)
  return IPV4.test(name) || name.startsWith("[")
}

/** Whether a host (with or without port) lies in a private network, as far as its name tells. */
export function isPrivateHost(host: string): boolean {
  const name = withoutPort(host)
  if (name.startsWith("[")) return PRIVATE_IPV6.test(name)
  if (IPV4.test(name)) return PRIVATE.test(name)
  return !name.includes(".") || /\.(?:local|lan|intranet|internal|localhost)$/.test(name)
}
