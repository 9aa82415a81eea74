import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { withTextFragment } from "../../../src/core/text/fragment"
import { addressKey, canonicalUrl, hostMatches, sameAddress, siteHosts } from "../../../src/core/text/url"

describe("addresses", () => {
  test.each([
    ["HTTP://WWW.A.example:80/x//y/index.html#top", "http://www.a.example/x/y/"],
    ["https://a.example/x;jsessionid=1F2?b=1&utm_source=q", "https://a.example/x?b=1"],
    ["http://a.example/list.jsp?id=5", "http://a.example/list.jsp?id=5"],
    ["http://a.example/index.jsp?id=5", "http://a.example/index.jsp?id=5"],
    ["http:\\\\a.example\\zwgk\\", "http://a.example/zwgk/"],
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

describe("text fragments", () => {
  test("any quote gives an address that can be parsed and keeps the page", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (quote) => {
        const url = new URL(withTextFragment("https://a.example/x?y=1#old", quote))
        expect(url.origin + url.pathname + url.search).toBe("https://a.example/x?y=1")
      }),
    )
  })

  test("the quote is its first line, in a length that survives", () => {
    expect(withTextFragment("https://a.example/", "应急预案\n第二行")).toBe(
      `https://a.example/#:~:text=${encodeURIComponent("应急预案")}`,
    )
    expect(withTextFragment("https://a.example/", "a-b")).toBe("https://a.example/#:~:text=a%2Db")
    expect(withTextFragment("javascript:alert(1)", "文字")).toBe("javascript:alert(1)")
  })
})
