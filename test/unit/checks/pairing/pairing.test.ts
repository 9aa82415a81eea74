import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { pairing } from "../../../../src/core/checks/pairing"
import { endOf } from "../../../../src/core/checks/pairing/closing"
import { reasonText } from "../../../../src/core/result/messages"
import { type PageLike, page, rowOf } from "../../make"
import { type Walk, walk } from "../walk"

const params = pairing.params.parse({ first: ["zqyj"], second: ["zqfk"], within: "period" })

const call = (n: number, name: string, more: Partial<PageLike> = {}): PageLike => ({
  url: `/zqyj/${n}.html`,
  title: `关于《清溪县${name}（征求意见稿）》公开征求意见的公告`,
  date: "2020-05-01",
  text: "欢迎社会各界提出意见。感谢您的参与。",
  ...more,
})
const answer = (n: number, name: string, more: Partial<PageLike> = {}): PageLike => ({
  url: `/zqfk/${n}.html`,
  title: `《清溪县${name}》征求意见采纳情况`,
  date: "2020-07-01",
  ...more,
})
interface Given extends Partial<Walk> {
  calls: PageLike[]
  answers?: PageLike[]
  with?: Partial<typeof params>
}

function run({ calls, answers = [], ...given }: Given) {
  const result = walk(
    pairing,
    { ...params, ...given.with },
    {
      pages: [
        page({
          url: "/",
          kind: "home",
          nav: [
            ["意见征集", "/zqyj/"],
            ["结果反馈", "/zqfk/"],
          ],
        }),
        page({ url: "/zqyj/", kind: "list", entries: calls.map(rowOf) }),
        page({ url: "/zqfk/", kind: "list", entries: answers.map(rowOf) }),
        ...[...calls, ...answers].map(page),
      ],
      columns: { zqyj: { accept: ["意见征集"] }, zqfk: { accept: ["结果反馈"] } },
      ...given,
    },
  )
  return { ...result, text: reasonText(result.reason) }
}

describe("calls for opinions and what came of them", () => {
  test("every call has its answer; calls paired by title are not opened", () => {
    const result = run({ calls: [call(1, "公园管理办法")], answers: [answer(1, "公园管理办法")] })
    expect(result).toMatchObject({ verdict: "pass", ratio: 1 })
    expect(result.asked).toEqual(["/", "/zqyj/", "/zqfk/"])
  })

  test("an answer on the call's own page, or linked with it, will do", () => {
    const told = call(1, "公园管理办法", { text: "公告内容。\n意见采纳情况\n共收到意见12条，采纳3条。" })
    const linked = call(2, "殡葬办法", { related: [["公众意见汇总", "/zqfk/9.html"]] })
    const other = answer(9, "", { title: "公众意见汇总" })
    expect(run({ calls: [told, linked], answers: [other] }).verdict).toBe("pass")
  })

  test("a call is open through the last of its days", () => {
    const until = (day: string) => call(1, "停车办法", { date: "2020-12-01", text: `征求意见截止${day}。` })
    const counts = (day: string) => run({ calls: [until(day)], asOf: "2020-12-31" }).reason.values
    expect(counts("2020-12-31")).toMatchObject({ closed: 0, open: 1 })
    expect(counts("2020-12-30")).toMatchObject({ closed: 1, open: 0 })
  })

  test("unpaired ones are listed, thanks for taking part are no answer", () => {
    const result = run({
      calls: [call(1, "公园管理办法"), call(2, "停车办法")],
      answers: [answer(1, "公园管理办法")],
    })
    expect(result).toMatchObject({ verdict: "partial", ratio: 0.5 })
    expect(result.text).toContain("未见对应内容：“关于《清溪县停车办法")
    expect(result.evidence[0]?.url).toContain("/zqyj/2.html")
  })

  test("answers of an earlier round do not count", () => {
    const early = answer(1, "公园管理办法", { date: "2020-03-01" })
    expect(run({ calls: [call(1, "公园管理办法")], answers: [early] })).toMatchObject({
      verdict: "not-found",
      ratio: 0,
      reason: { code: "pairing.none" },
    })
  })

  test("open calls owe nothing yet", () => {
    const open = call(1, "公园管理办法", { text: "意见请于2021年12月31日前反馈。" })
    const result = run({ calls: [open] })
    expect(result).toMatchObject({ verdict: "pending", reason: { code: "pairing.nothing" } })
    expect(result.reason.values).toMatchObject({ open: 1 })
  })

  test("hidden pages and lists leave it open", () => {
    const unread = run({ calls: [call(1, "公园管理办法")], obstacles: { "/zqyj/1.html": "timeout" } })
    expect(unread).toMatchObject({ verdict: "blocked", ratio: null })
    expect(run({ calls: [call(1, "公园管理办法")], obstacles: { "/zqfk/": "challenge" } }).verdict).toBe(
      "blocked",
    )
    expect(run({ calls: [], obstacles: { "/zqyj/": "forbidden" } }).verdict).toBe("blocked")
  })

  test("a list of answers too long to be read leaves it to a person", () => {
    const pages = [
      page({
        url: "/",
        kind: "home",
        nav: [
          ["意见征集", "/zqyj/"],
          ["结果反馈", "/zqfk/"],
        ],
      }),
      page({ url: "/zqyj/", kind: "list", entries: [rowOf(call(1, "公园管理办法"))] }),
      page(call(1, "公园管理办法")),
    ]
    for (let n = 0; n < 20; n++)
      pages.push(
        page({
          url: n === 0 ? "/zqfk/" : `/zqfk/index_${n}.html`,
          kind: "list",
          entries: [[`第${n}号办法采纳情况`, `/zqfk/${n}.html`, "2021-05-01"]],
          next: `http://www.qingxi.gov.cn/zqfk/index_${n + 1}.html`,
        }),
      )
    expect(run({ calls: [], pages })).toMatchObject({ verdict: "pending", reason: { code: "pairing.cut" } })
  })

  test("without the column there is nothing to pair", () => {
    const home = page({ url: "/", kind: "home", nav: [["新闻", "/xw/"]] })
    expect(run({ calls: [], pages: [home] })).toMatchObject({ verdict: "not-found" })
  })

  test("plans and their progress stand in one column", () => {
    const given = {
      first: ["zqyj"],
      second: ["zqyj"],
      firstTitles: { any: ["方案"] },
      secondTitles: { any: ["进展"] },
    }
    const plan = call(1, "", { title: "清溪县2020年十件民生实事实施方案" })
    const progress = call(2, "", { title: "2020年民生实事第三季度进展情况", date: "2020-10-09" })
    expect(run({ calls: [plan, progress], with: given }).verdict).toBe("pass")
    expect(run({ calls: [plan], with: given }).verdict).toBe("not-found")
  })

  test("an assisted rule waits for a person", () => {
    const result = run({ calls: [call(1, "停车办法")], rule: { mode: "assisted" } })
    expect(result).toMatchObject({ verdict: "pending", ratio: null })
    expect(result.text).toContain("停车办法")
  })

  test("a bounded number of calls is looked at", () => {
    const calls = Array.from({ length: 40 }, (_, n) => call(n, `第${n}号管理办法`))
    expect(run({ calls }).asked.length).toBeLessThanOrEqual(20)
  })
})

describe("the day a call ends", () => {
  const on = (text: string) => endOf("关于征求意见的公告", page({ url: "/x.html", text }), "2020-05-01")
  test.each([
    ["征求意见截止时间：2020年6月5日", "2020-06-05"],
    ["时间为2020年5月1日至2020年5月20日。", "2020-05-20"],
    ["请于2020年6月1日前将意见反馈至县司法局。", "2020-06-01"],
    ["本办法自2020年9月1日起施行。", "2020-05-31"],
    ["截止2019年1月1日", "2020-05-31"],
    ["", "2020-05-31"],
  ])("%s: %s", (text, end) => expect(on(text)).toBe(end))

  test("is never before its publication", () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => (on(text) ?? "") >= "2020-05-01"))
  })

  test("is unknown without a day", () => expect(endOf("公告", null, null)).toBeNull())
})
