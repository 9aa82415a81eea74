import { describe, expect, test } from "vitest"
import { transport } from "../../../../src/core/checks/transport"
import type { Visit } from "../../../../src/core/crawl/types"
import type { Page } from "../../../../src/core/page/types"
import { reasonText } from "../../../../src/core/result/messages"
import { ORIGIN, page, site, subject, visit } from "../../make"
import { rule } from "../rule"

const SECURE = ORIGIN.replace("http:", "https:")
const TWIN = `${SECURE}/`
const home = page({ url: "/", kind: "home", title: "清溪县人民政府" })
/** The home page as it came when it was asked for under https. */
const underHttps = (of: Page | string, more: Partial<Visit> = {}): Visit =>
  visit(of, { look: "https", ...more })
const secureHome = underHttps(page({ url: TWIN, kind: "home", title: "清溪县人民政府" }))

function ask(
  answers: (Page | Visit)[],
  need: ("https" | "ipv6")[] = ["https"],
  mode: "auto" | "assisted" = "auto",
  url = `${ORIGIN}/`,
) {
  const about = subject({ url })
  const made = site(answers, { subject: about })
  const context = { subject: about, rule: rule({ mode }) }
  const judgement = transport.judge(made, { need }, context)
  return {
    ...judgement,
    text: reasonText(judgement.reason),
    leads: transport.seek(made, { need }, context).map(({ url, look }) => `${look} ${url}`),
  }
}

describe("https", () => {
  test("is asked for apart from the home page, which keeps its answer", () => {
    expect(ask([home]).leads).toEqual([`https ${TWIN}`])
    expect(ask([home]).verdict).toBe("blocked")
    const made = site([home, underHttps(TWIN, { outcome: "timeout" })])
    expect(made.visit(TWIN)?.page).toBe(home)
    expect(made.visit(TWIN, "https")?.outcome).toBe("timeout")
    expect(made.visits()).toHaveLength(1)
  })

  test("answers", () => {
    expect(ask([home, secureHome])).toMatchObject({ verdict: "pass", ratio: 1, leads: [] })
    const jump = underHttps(TWIN, { outcome: "home-instead", finalUrl: `${SECURE}/` })
    expect(ask([home, jump]).verdict).toBe("pass")
  })

  test("need not be asked for where pages came over it", () => {
    const article = page({ url: `${SECURE}/a.html` })
    expect(ask([home, article])).toMatchObject({ verdict: "pass", leads: [] })
    expect(ask([visit(home, { finalUrl: `${SECURE}/` })])).toMatchObject({ verdict: "pass", leads: [] })
  })

  test("pages of other hosts prove nothing", () => {
    expect(ask([home, page({ url: "https://www.qita.gov.cn/" })]).leads).toEqual([`https ${TWIN}`])
  })

  test("fails where the plain address has to answer in its place", () => {
    const result = ask([home, underHttps(home, { url: TWIN, finalUrl: `${ORIGIN}/` })])
    expect(result).toMatchObject({ verdict: "fail", ratio: 0 })
    expect(result.text).toContain("https不可用")
    const asked = visit(home, { url: `${SECURE}/`, finalUrl: `${ORIGIN}/` })
    expect(ask([asked], ["https"], "auto", `${SECURE}/`)).toMatchObject({ verdict: "fail", leads: [] })
  })

  test("fails where it has no such page, is open where an obstacle stands", () => {
    expect(ask([home, underHttps(TWIN, { status: 404 })]).verdict).toBe("fail")
    for (const outcome of ["timeout", "network", "forbidden", "challenge"] as const)
      expect(ask([home, underHttps(TWIN, { status: 0, outcome })])).toMatchObject({
        verdict: "blocked",
        ratio: null,
      })
  })

  test("tells what leaves it again", () => {
    const mixed = page({
      url: TWIN,
      frames: ["http://tianqi.com.cn/x"],
      nav: [
        ["新闻", `${ORIGIN}/xw/`],
        ["公开", `${SECURE}/gk/`],
      ],
    })
    expect(ask([home, underHttps(mixed)]).text).toContain("http框架1处、指向本站http地址的链接1处")
  })
})

describe("IPv6", () => {
  test("three states", () => {
    expect(ask([visit(home, { ipv6: true })], ["ipv6"])).toMatchObject({ verdict: "pass", leads: [] })
    expect(ask([visit(home, { ipv6: false })], ["ipv6"])).toMatchObject({ verdict: "fail", ratio: 0 })
    expect(ask([home], ["ipv6"])).toMatchObject({ verdict: "pending", ratio: null, leads: [] })
  })

  test("the site's own claim is no proof, and is shown", () => {
    const claiming = page({ url: "/", text: "本网站已支持IPv6" })
    const result = ask([claiming], ["ipv6"])
    expect(result.verdict).toBe("pending")
    expect(result.text).toContain("首页标明支持IPv6")
    expect(result.evidence).toEqual([{ url: `${ORIGIN}/`, text: "IPv6" }])
  })

  test("what other hosts have proves nothing", () => {
    const other = visit(page({ url: "http://www.qita.gov.cn/" }), { ipv6: true })
    expect(ask([home, other], ["ipv6"]).verdict).toBe("pending")
  })
})

describe("both", () => {
  test("the share of what is there; unknown stays a person's, hidden stays open", () => {
    expect(ask([visit(home, { ipv6: false }), secureHome], ["https", "ipv6"])).toMatchObject({
      verdict: "partial",
      ratio: 0.5,
    })
    expect(ask([home, secureHome], ["https", "ipv6"]).verdict).toBe("pending")
    expect(ask([visit(home, { ipv6: true })], ["https", "ipv6"]).verdict).toBe("blocked")
  })

  test("an assisted rule never fails", () => {
    const plain = underHttps(home, { url: TWIN, finalUrl: `${ORIGIN}/` })
    expect(ask([home, plain], ["https"], "assisted")).toMatchObject({ verdict: "pending", ratio: null })
  })
})
