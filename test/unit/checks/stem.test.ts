import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { matterOf, sameMatter } from "../../../src/core/checks/stem"

const UNIT = "清溪县人民政府"
const same = (a: string, b: string, words: string[] = []) =>
  sameMatter(matterOf(a, UNIT, words), matterOf(b, UNIT, words))

describe("titles around one matter", () => {
  test.each([
    [
      "清溪县司法局关于公开征求《清溪县公园管理办法（征求意见稿）》意见的公告",
      "《清溪县公园管理办法》意见征集采纳情况",
    ],
    ["关于清溪县公园管理办法（草案）公开征求意见的通告", "清溪县人民政府关于印发清溪县公园管理办法的通知"],
    ["关于优化公交线路征求意见的通告", "“优化公交线路”公开征求意见结果反馈"],
    ["关于公开征集2021年度重大行政决策事项建议的公告", "2021年度重大行政决策事项建议征集结果反馈"],
    ["清溪县公园管理办法", "清溪县公园管理办法政策评估报告"],
  ])("%s = %s", (a, b) => expect(same(a, b)).toBe(true))

  test("words of the rule are taken off", () => {
    const words = ["方案", "进展"]
    expect(same("2020年清溪县十件民生实事实施方案", "2020年民生实事第三季度进展情况", words)).toBe(true)
  })

  test.each([
    ["2019年十件民生实事实施方案", "2020年十件民生实事进展情况"],
    ["清溪县公园管理办法", "清溪县公园管理办法实施细则"],
    ["清溪县公园管理办法", "清溪县城市公园管理办法"],
    ["关于征求意见的公告", "意见征集结果反馈"],
    ["感谢参与", "关于公开征求《清溪县公园管理办法》意见的公告"],
  ])("%s ≠ %s", (a, b) => expect(same(a, b)).toBe(false))

  test("the order does not matter, and any text has a matter", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400 }),
        fc.string({ maxLength: 400 }),
        (a, b) => same(a, b) === same(b, a),
      ),
    )
    const words = fc.constantFrom(
      "关于",
      "公开",
      "征求",
      "意见",
      "的",
      "公告",
      "《",
      "》",
      "2020年",
      "公园",
      "办法",
      "采纳情况",
    )
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 200 }),
        (parts) => matterOf(parts.join(""), UNIT).stem.length <= 200,
      ),
    )
  })
})
