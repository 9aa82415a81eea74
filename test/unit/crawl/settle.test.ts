import { describe, expect, it } from "vitest"
import { settleVisit } from "../../../src/core/crawl/settle"
import { missingAddress } from "../../../src/core/text/missing-address"
import { type LinkLike, ORIGIN, page, visit } from "../make"

const rows: LinkLike[] = Array.from({ length: 20 }, (_, n) => ({
  url: `/n/${n}.html`,
  text: `新闻${n}`,
  region: "list",
}))
const homePage = page({ url: "/", kind: "home", title: "清溪县人民政府", links: rows })
const home = visit(homePage, { sha256: "aa" })
const list = page({ url: "/zcjd/", title: "政策解读", entries: [["解读一", "/zcjd/1.html"]] })
const settled = (given: ReturnType<typeof visit>, missing: ReturnType<typeof visit> | null = null) =>
  settleVisit(given, { home, missing })

describe("an answer of 200", () => {
  it("that is the page stays as it is", () => {
    const given = visit(list, { sha256: "bb" })
    expect(settled(given)).toBe(given)
  })

  it("with the home page's bytes at another address is home-instead", () => {
    expect(settled(visit({ ...homePage, url: `${ORIGIN}/zcjd/` }, { sha256: "aa" }))).toMatchObject({
      outcome: "home-instead",
      page: null,
    })
  })

  it("with the home page in other bytes is home-instead", () => {
    const given = visit(
      { ...homePage, url: `${ORIGIN}/zcjd/`, links: homePage.links.slice(1) },
      { sha256: "cc" },
    )
    expect(settled(given).outcome).toBe("home-instead")
  })

  it("that ends at the home page is home-instead", () => {
    const given = visit(homePage, { url: `${ORIGIN}/zcjd/`, sha256: "dd" })
    expect(settled(given).outcome).toBe("home-instead")
  })

  it("under another name of the home page is the home page", () => {
    const given = visit(homePage, { url: `${ORIGIN}/index_2.html`, sha256: "aa" })
    expect(settled(given)).toBe(given)
  })

  it("that shares no more than a title and emptiness with the home page stays", () => {
    const bareHome = visit(page({ url: "/", title: "清溪县" }), { sha256: "aa" })
    const given = visit(page({ url: "/zcjd/", title: "清溪县" }), { sha256: "bb" })
    expect(settleVisit(given, { home: bareHome, missing: null })).toBe(given)
  })

  it("like what comes for an address that can't exist is a soft 404", () => {
    const lost = page({ url: missingAddress(`${ORIGIN}/`), title: "友情提示", text: "系统提示".repeat(20) })
    const missing = visit(lost, { sha256: "ee" })
    const given = visit({ ...lost, url: `${ORIGIN}/zcjd/` }, { sha256: "ff" })
    expect(settled(given, missing)).toMatchObject({ outcome: "soft-404", page: null })
    expect(settled(visit(list, { sha256: "bb" }), missing).outcome).toBe("ok")
  })

  it("settles to the same when settled again", () => {
    const once = settled(visit(homePage, { url: `${ORIGIN}/zcjd/`, sha256: "dd" }))
    expect(settled(once)).toEqual(once)
  })
})
