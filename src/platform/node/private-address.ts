import { BlockList, isIP } from "node:net"

/** Addresses of this machine and of private networks: a public site has no business there, and neither have we. */
const ranges = new BlockList()
ranges.addSubnet("0.0.0.0", 8, "ipv4")
ranges.addSubnet("10.0.0.0", 8, "ipv4")
ranges.addSubnet("100.64.0.0", 10, "ipv4")
ranges.addSubnet("127.0.0.0", 8, "ipv4")
ranges.addSubnet("169.254.0.0", 16, "ipv4")
ranges.addSubnet("172.16.0.0", 12, "ipv4")
ranges.addSubnet("192.168.0.0", 16, "ipv4")
ranges.addSubnet("224.0.0.0", 3, "ipv4")
ranges.addAddress("::", "ipv6")
ranges.addAddress("::1", "ipv6")
ranges.addSubnet("fc00::", 7, "ipv6")
ranges.addSubnet("fe80::", 10, "ipv6")
ranges.addSubnet("ff00::", 8, "ipv6")
ranges.addSubnet("64:ff9b::", 96, "ipv6")

/** The name of a host as sockets take it: addresses of IPv6 stand in brackets in URLs. */
export const withoutBrackets = (hostname: string): string => hostname.replace(/^\[|\]$/g, "")

/** Whether an IP address (without brackets) is one of this machine or a private network. False for names. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 0) return false
  return ranges.check(address, family === 6 ? "ipv6" : "ipv4")
}
