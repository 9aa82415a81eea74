import { describe, expect, it } from "vitest"
import { mappingFor, parseHostMapping } from "../../../src/platform/node/map-host"

describe("--map-host", () => {
  it("is read", () => {
    expect(parseHostMapping("*.gov.cn=127.0.0.1:8123")).toEqual({
      pattern: "*.gov.cn",
      hostname: "127.0.0.1",
      port: 8123,
    })
    expect(parseHostMapping("a.gov.cn=[::1]:80")).toEqual({ pattern: "a.gov.cn", hostname: "::1", port: 80 })
  })

  it.each(["", "a", "a=b", "a=b:", "a=b:99999", "a=b:c", "=b:1", "a=b:1:2", "a=b:0", "a=b/c:1"])(
    "is refused: %s",
    (text) => {
      expect(() => parseHostMapping(text)).toThrow("*.gov.cn=127.0.0.1:8123")
    },
  )

  it.each(["*=b:1", "www.*=b:1", "*gov.cn=b:1", "http://a.gov.cn=b:1", "a.gov.cn/b=b:1"])(
    "is refused, since no host would fit: %s",
    (text) => expect(() => parseHostMapping(text)).toThrow("*.gov.cn=127.0.0.1:8123"),
  )

  it("takes the first that fits", () => {
    const mappings = ["www.a.gov.cn=127.0.0.1:1", "*.gov.cn=127.0.0.1:2"].map(parseHostMapping)
    expect(mappingFor(mappings, "www.a.gov.cn")?.port).toBe(1)
    expect(mappingFor(mappings, "b.gov.cn")?.port).toBe(2)
    expect(mappingFor(mappings, "gov.cn.evil.com")).toBeNull()
  })
})
