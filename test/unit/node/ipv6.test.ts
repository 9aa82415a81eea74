import { describe, expect, it } from "vitest"
import { createIpv6Lookup, type Resolve6 } from "../../../src/platform/node/ipv6"

const failing =
  (code: string): Resolve6 =>
  async () => {
    throw Object.assign(new Error(code), { code })
  }

describe("whether a name has an IPv6 address", () => {
  it.each([
    ["addresses", async () => ["2001:db8::1"], true],
    ["an empty answer", async () => [], false],
    ["no data", failing("ENODATA"), false],
    ["no such name", failing("ENOTFOUND"), false],
    ["a refusal", failing("EREFUSED"), undefined],
    ["no resolver", failing("ECONNREFUSED"), undefined],
    ["silence", failing("ETIMEOUT"), undefined],
  ] as [string, Resolve6, boolean | undefined][])("%s", async (_, resolve6, known) => {
    expect(await createIpv6Lookup(resolve6)("www.qingxi.gov.cn")).toBe(known)
  })

  it("asks for each name once", async () => {
    const asked: string[] = []
    const look = createIpv6Lookup(async (name) => {
      asked.push(name)
      return []
    })
    await Promise.all([look("a.gov.cn"), look("a.gov.cn"), look("b.gov.cn")])
    expect(asked).toEqual(["a.gov.cn", "b.gov.cn"])
  })
})
