import { describe, expect, it } from "vitest"
import { ownsAddress } from "../../../src/core/crawl/scope"

const whole = { origin: "http://www.qingxi.gov.cn", pathPrefix: "/" }
const town = { origin: "http://www.qingxi.gov.cn", pathPrefix: "/hexi" }

describe("what belongs to a site", () => {
  it.each([
    ["https://www.qingxi.gov.cn/a", true],
    ["http://qingxi.gov.cn/", true],
    ["http://WWW.QINGXI.GOV.CN/a", true],
    ["http://zwfw.qingxi.gov.cn/", false],
    ["http://qingxi.gov.cn.evil.com/", false],
    ["mailto:a@qingxi.gov.cn", false],
  ])("a whole host: %s %s", (url, owned) => {
    expect(ownsAddress(whole, url)).toBe(owned)
  })

  it.each([
    ["http://www.qingxi.gov.cn/hexi", true],
    ["http://www.qingxi.gov.cn/hexi/", true],
    ["http://www.qingxi.gov.cn/hexi/zcjd/1.html", true],
    ["http://www.qingxi.gov.cn/hexixiang/", false],
    ["http://www.qingxi.gov.cn/zfxxgk/hexi/1.html", true],
    ["http://www.qingxi.gov.cn/zfxxgk/hexixiang/1.html", false],
    ["http://zwfw.qingxi.gov.cn/hexi/", false],
    ["http://www.qingxi.gov.cn/", false],
  ])("a path of a host: %s %s", (url, owned) => {
    expect(ownsAddress(town, url)).toBe(owned)
  })

  it("a folder that says what lies in it belongs to no unit elsewhere", () => {
    const disclosure = { origin: "http://www.qingxi.gov.cn", pathPrefix: "/zwgk/" }
    expect(ownsAddress(disclosure, "http://www.qingxi.gov.cn/zwgk/a.html")).toBe(true)
    expect(ownsAddress(disclosure, "http://www.qingxi.gov.cn/bm/jyj/zwgk/a.html")).toBe(false)
  })
})
