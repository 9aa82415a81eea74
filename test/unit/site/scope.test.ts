import { describe, expect, it } from "vitest"
import { belonging, isFrontDoor, isOutside } from "../../../src/core/site/scope"
import { subject } from "../make"

const county = subject()
const town = subject({ pathPrefix: "/hexi/" })

describe("what stands beside a site", () => {
  it.each([
    ["http://www.qingxi.gov.cn/zcjd/", "own", false],
    ["https://qingxi.gov.cn/", "own", false],
    ["http://hudong.qingxi.gov.cn/letters/", "sibling", false],
    ["http://jyj.qingxi.gov.cn/", "sibling", true],
    ["http://jyj.qingxi.gov.cn/?column=2", "sibling", false],
    ["http://www.qingxi.gov.cn/english/zcjd/", "foreign", true],
    ["http://wap.qingxi.gov.cn/zcjd/", "foreign", true],
    ["http://www.linghai.gov.cn/zcjd/", "foreign", true],
    ["http://www.notqingxi.gov.cn/", "foreign", true],
  ])("%s is %s to a county, outside: %s", (url, told, outside) => {
    expect([belonging(county, url), isOutside(county, url)]).toEqual([told, outside])
  })

  it.each([
    ["http://www.qingxi.gov.cn/hexi/zcjd/", "own"],
    ["http://www.qingxi.gov.cn/zcjd/", "foreign"],
    ["http://hudong.qingxi.gov.cn/letters/", "foreign"],
  ])("%s is %s to a town that lives below the county's portal", (url, told) => {
    expect(belonging(town, url)).toBe(told)
  })

  it("takes an edition for its own where that is what is audited", () => {
    const english = subject({ pathPrefix: "/english/" })
    expect(belonging(english, "http://www.qingxi.gov.cn/english/news/")).toBe("own")
  })

  it.each([
    ["http://a.gov.cn/", true],
    ["http://a.gov.cn/?id=1", false],
    ["http://a.gov.cn/x/", false],
  ])("%s is a front door: %s", (url, told) => {
    expect(isFrontDoor(url)).toBe(told)
  })
})
