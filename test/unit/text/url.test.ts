import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addressKey, canonicalUrl, hostMatches, sameAddress, siteHosts } from "../../../src/core/text/url"

describe("addresses", () => {
  test.each([
    ["HTTP://WWW.A.example:80/x//y/index.html#top", "http://www.a.example/x/y/index.html"],
    ["https://a.example/x;jsessionid=1F2?b=1&utm_source=q", "https://a.example/x?b=1"],
    ["http://a.example/list.jsp?id=5", "http://a.example/list.jsp?id=5"],
    ["http://a.example/index.jsp?id=5", "http://a.example/index.jsp?id=5"],
    ["http:\\\\a.example\\zwgk\\", "http://a.example/zwgk/"],
    ["http://a.example/x.html?from=timeline&isappinstalled=0", "http://a.example/x.html"],
    ["http://a.example/x?id=1&from=singlemessage", "http://a.example/x?id=1"],
    ["http://a.example/x?from=groupmessage&from=20", "http://a.example/x?from=20"],
    ["http://a.example/x?from=2020-01-01", "http://a.example/x?from=2020-01-01"],
  ])("%s", (link, canonical) => expect(canonicalUrl(link)).toBe(canonical))

  test.each([
    "javascript:void(0)",
    "mailto:a@b.example",
    "data:text/html,x",
    "",
    "http://",
    "ftp://a.example/",
    "http://u:p@a.example/",
  ])("%s is no page", (link) => expect(canonicalUrl(link)).toBeNull())

  test("the canonical form is its own", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = canonicalUrl(url)
        if (once) expect(canonicalUrl(once)).toBe(once)
      }),
    )
  })

  test("schemes and fragments do not make two pages", () => {
    expect(sameAddress("http://a.example/x#1", "https://a.example/x")).toBe(true)
    expect(addressKey("https://a.example/x/index.html")).toBe("a.example/x/")
  })

  test("host patterns", () => {
    expect(hostMatches("*.gov.cn", "www.wangxi.gov.cn")).toBe(true)
    expect(hostMatches("*.gov.cn", "gov.cn")).toBe(true)
    expect(hostMatches("*.gov.cn", "evilgov.cn")).toBe(false)
    expect(hostMatches("www.a.example", "www.a.example:8080")).toBe(true)
    expect(siteHosts("www.a.example")).toEqual(["a.example", "www.a.example"])
  })
})
