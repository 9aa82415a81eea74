import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { absolute } from "../../../src/core/page/address"

const BASE = "http://www.qingxi.gov.cn/zwgk/index.html"

/** What parsing makes of an address, without its fragment. */
function parsed(href: string): string | null {
  if (!URL.canParse(href, BASE)) return null
  const url = new URL(href, BASE)
  url.hash = ""
  return url.href
}

const part = fc.stringMatching(/^[\w.~%-]{0,6}$/)
const path = fc.array(part, { maxLength: 4 }).map((parts) => `/${parts.join("/")}`)
const query = fc.stringMatching(/^(?:\?[\w=&%-]{0,8})?$/)
const origin = fc.constantFrom(
  "",
  "http://www.gov.cn",
  "https://a-b.gd.gov.cn",
  "HTTP://WWW.GOV.CN",
  "http://www.gov.cn:80",
  "http://xn--fiq.gov.cn",
  "http://1.2.3.4",
)

describe("absolute", () => {
  it("gives what parsing gives, however plain the address", () => {
    fc.assert(
      fc.property(origin, path, query, (host, rest, asked) => {
        expect(absolute(host + rest + asked, BASE)).toBe(parsed(host + rest + asked))
      }),
    )
  })

  it("leads nowhere from a base that is no http, as in pages saved to a disk", () => {
    for (const base of ["file:///C:/site/", "about:blank", "data:text/html,"])
      for (const href of ["/zwgk/a.html", "a.html", "/"]) expect(absolute(href, base)).toBeNull()
  })

  it("resolves paths of the page's own folder and of the folder above", () => {
    expect(absolute("./202007/t20200701_1.html", BASE)).toBe(
      "http://www.qingxi.gov.cn/zwgk/202007/t20200701_1.html",
    )
    expect(absolute("../xxgk/", BASE)).toBe("http://www.qingxi.gov.cn/xxgk/")
    expect(absolute("//www.gd.gov.cn/a.html", BASE)).toBe("http://www.gd.gov.cn/a.html")
  })

  it("leads nowhere where the page says so", () => {
    for (const href of ["", "#top", "javascript:;", "mailto:a@b.cn", "http://[", "ftp://a.gov.cn/"])
      expect(absolute(href, BASE)).toBeNull()
  })
})
