import { describe, expect, test } from "vitest"
import { isReportTitle, reportUnit, reportYear } from "../../../../src/core/checks/annual-report/title"

describe("titles of annual reports", () => {
  test.each([
    ["清溪县2020年政府信息公开工作年度报告", 2020, "清溪县"],
    ["清溪县人民政府2020年度政府信息公开年报", 2020, "清溪县人民政府"],
    ["二〇二〇年清溪县政府信息公开年度报告", 2020, "清溪县"],
    ["清溪县二○二○年度政府信息公开工作年度报告", 2020, "清溪县"],
    ["2020年度政府信息公开工作年度报告（清溪县教育局）", 2020, "清溪县教育局"],
    ["2021年公布的清溪县2020年政府信息公开年度报告", 2020, "清溪县"],
    ["政府信息公开工作年度报告（2020年）", 2020, ""],
    ["清溪县人民政府信息公开年报", null, "清溪县"],
    ["清溪县教育局 2020 年信息公开 年度报告", 2020, "清溪县教育局"],
  ])("%s", (title, year, unit) => {
    expect(isReportTitle(title)).toBe(true)
    expect(reportYear(title)).toBe(year)
    expect(reportUnit(title).replace(/公布的$/, "")).toBe(unit)
  })

  test.each([
    "关于公布清溪县2020年政府信息公开工作年度报告的通知",
    "清溪县2020年政府信息公开工作年度报告的公告",
  ])("%s hands one out", (title) => expect(isReportTitle(title)).toBe(true))

  test.each([
    "2020年法治政府建设年度报告",
    "2020年政府网站工作年度报表",
    "关于做好政府信息公开工作的通知",
    "关于做好2020年政府信息公开工作年度报告编制发布工作的通知",
    "关于及时公布2020年政府信息公开工作年度报告的通知（清溪办〔2021〕3号）",
    "2020年政府信息公开工作年度报告编制说明",
    "清溪县2020年政府信息公开工作年度报告（图解）",
    "图解：清溪县2020年政府信息公开工作年度报告",
    "清溪县开展2020年政府信息公开工作年度报告编制培训",
  ])("%s is none", (title) => expect(isReportTitle(title)).toBe(false))
})
