import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { outlinks } from "../../../../src/core/checks/outlinks"
import type { Visit } from "../../../../src/core/crawl/types"
import type { Page } from "../../../../src/core/page/types"
import { reasonText } from "../../../../src/core/result/messages"
import { isPrivateHost } from "../../../../src/core/text/private-host"
import { ORIGIN, page, site, subject, visit } from "../../make"
import { rule } from "../rule"

function ask(answers: (Page | Visit)[]) {
  const context = { subject: subject(), rule: rule({ mode: "assisted" }) }
  const made = site(answers)
  const judgement = outlinks.judge(made, {}, context)
  return { ...judgement, text: reasonText(judgement.reason), leads: outlinks.seek(made, {}, context) }
}

const home = page({
  url: "/",
  nav: [
    ["本站", "/xw/"],
    ["互动", "http://hudong.qingxi.gov.cn/a/"],
    ["国务院", "http://www.gov.cn/"],
    ["购物", "http://www.gouwu.com/"],
    ["", "http://anlian.net/"],
    ["内网办公", "http://192.168.1.8:8080/oa/"],
    ["系统", "http://202.1.2.3/login"],
  ],
})
const column = page({ url: "/xw/", nav: [["购物网", "https://www.gouwu.com/b"]] })

describe("hosts that a site links to", () => {
  test("private ones first, then those outside gov.cn by number of pages; own hosts left out", () => {
    const { verdict, ratio, text, evidence, leads } = ask([home, column])
    expect([verdict, ratio, leads]).toEqual(["pending", null, []])
    expect(text).toContain(
      "站外主机5个，其中非gov.cn的3个：www.gouwu.com、202.1.2.3（直接用IP地址）、anlian.net（链接无文字）",
    )
    expect(text).toContain("内网地址1个：192.168.1.8:8080")
    expect(evidence.map(({ text: shown }) => shown)[0]).toContain("http://192.168.1.8:8080/oa/")
    expect(evidence.every(({ url }) => url.startsWith(ORIGIN))).toBe(true)
  })

  test("links of foreign pages are not the site's, dead ones are marked where they were asked for", () => {
    const foreign = page({ url: "http://www.qita.gov.cn/", nav: [["别处", "http://biechu.com/"]] })
    const gone = visit("http://www.gouwu.com/", { status: 404 })
    const { text } = ask([home, foreign, gone])
    expect(text).not.toContain("biechu.com")
    expect(text).toContain("www.gouwu.com（打不开）")
    const stuck = visit("http://www.gouwu.com/", { status: 0, outcome: "timeout" })
    expect(ask([home, stuck]).text).not.toContain("打不开")
  })

  test("none, and nothing read", () => {
    expect(ask([page({ url: "/", nav: [["新闻", "/xw/"]] })])).toMatchObject({
      verdict: "pending",
      reason: { code: "outlinks.none" },
    })
    expect(ask([visit("/", { status: 0, outcome: "timeout" })])).toMatchObject({ verdict: "blocked" })
    expect(ask([]).leads).toHaveLength(1)
  })

  test("the list is bounded", () => {
    const nav = Array.from({ length: 500 }, (_, n): [string, string] => ["某站", `http://h${n}.com/`])
    const { text, evidence } = ask([page({ url: "/", nav })])
    expect(text.length).toBeLessThan(1000)
    expect(evidence).toHaveLength(60)
  })
})

describe("private hosts", () => {
  test.each([
    "10.0.0.1",
    "172.16.3.4:80",
    "172.31.0.1",
    "192.168.1.1",
    "127.0.0.1",
    "localhost",
    "oa",
    "oa.local",
    "[::1]",
    "[fd00::1]",
  ])("%s", (host) => expect(isPrivateHost(host)).toBe(true))
  test.each([
    "www.qingxi.gov.cn",
    "172.32.0.1",
    "202.1.2.3",
    "11.0.0.1",
    "[2001:db8::1]",
    "10.com",
    "127.gov.cn",
  ])("not %s", (host) => expect(isPrivateHost(host)).toBe(false))
  test("any host has an answer", () => {
    fc.assert(fc.property(fc.domain(), (name) => isPrivateHost(`${name}.gov.cn`) === false))
    fc.assert(fc.property(fc.string({ maxLength: 80 }), (host) => typeof isPrivateHost(host) === "boolean"))
  })
})
