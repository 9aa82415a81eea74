import { describe, expect, test } from "vitest"
import { findSiteCode, levelOf } from "../../../src/core/text/division"
import { workdaysBetween } from "../../../src/core/text/workdays"

describe("who a site is", () => {
  test.each([
    ["9900000001", "云岭省人民政府", "province"],
    ["9901000001", "清和市人民政府", "prefecture"],
    ["9901210001", "望溪县人民政府", "county"],
    ["9901810001", "某某市人民政府", "county"],
    ["9901210002", "望溪县教育局", "department"],
    ["9901210003", "望溪县白鹭镇人民政府", "township"],
    ["1101060001", "某某区人民政府网站", "county"],
    ["bm14000002", "某某部", "ministry"],
    [null, "国家某某局", "ministry"],
    [null, "望溪县人民政府", "county"],
    [null, "欢迎光临", null],
  ] as const)("%s %s", (code, name, level) => expect(levelOf({ code, name })).toBe(level))

  test("codes in running text", () => {
    expect(findSiteCode("网站标识码：bm14000002 | 备案")).toBe("bm14000002")
    expect(findSiteCode("标识码9901210001　电话 13800138000")).toBe("9901210001")
    expect(findSiteCode("电话 13800138000")).toBeNull()
  })
})

describe("working days", () => {
  test.each([
    ["2020-09-30", "2020-10-09", 1], // the long holiday of 2020
    ["2020-10-09", "2020-10-10", 1], // a Saturday worked to make up for it
    ["2020-10-10", "2020-10-11", 0],
    ["2020-01-23", "2020-02-03", 1], // holiday prolonged that year
    ["2020-07-03", "2020-07-06", 1],
    ["2020-07-06", "2020-07-03", -1],
    ["2020-07-06", "2020-07-06", 0],
  ])("%s to %s", (from, to, days) => expect(workdaysBetween(from, to)).toBe(days))
})
