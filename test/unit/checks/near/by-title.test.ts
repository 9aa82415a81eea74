import { expect, test } from "vitest"
import { nearRows } from "../../../../src/core/checks/near/by-title"
import { withNear } from "../../../../src/core/checks/near/with-near"
import { asideText, reasonText } from "../../../../src/core/result/messages"
import type { Judgement } from "../../../../src/core/result/types"

const row = (
  title: string,
  date: string | null = "2020-05-01",
  url: string | null = `http://a.gov.cn/${title}`,
) => ({
  title,
  date,
  url,
})
const year = { from: "2020-01-01", to: "2020-12-31" }
const whys = (
  rows: Parameters<typeof nearRows>[0],
  tests: Parameters<typeof nearRows>[1],
  days: typeof year | null,
) => nearRows(rows, tests, days, "2021-06-30").map(({ text, why }) => `${text}：${reasonText(why)}`)

test("a title with a word too many, with one of several words, of another day: each says why it does not count", () => {
  const titles = { all: ["绩效"], any: ["报告"], none: ["会议"] }
  const rows = [row("绩效目标"), row("绩效报告会议"), row("绩效报告", "2019-05-01"), row("绩效报告", null)]
  expect(whys(rows, [titles], year)).toEqual([
    "绩效报告：未注明日期",
    "绩效报告：不在评查期内",
    "绩效报告会议：标题含“会议”",
    "绩效目标：标题未见“报告”",
  ])
})

test("what meets every test, or is far from one of them, is no near miss", () => {
  expect(whys([row("绩效报告")], [{ any: ["报告"] }], year)).toEqual([])
  expect(whys([row("防汛会议")], [{ any: ["报告"] }, { none: ["会议"] }], null)).toEqual([])
  expect(whys([row("报告会议")], [{ any: ["报告"] }, { none: ["会议"] }], null)).toEqual([
    "报告会议：标题含“会议”",
  ])
})

const nothing: Judgement = {
  verdict: "not-found",
  ratio: 0,
  reason: { code: "document.absent", values: {} },
  evidence: [{ url: "http://a.gov.cn/1.html", text: "甲" }],
  searched: [],
}
const miss = (text: string, url: string | null) => ({
  url,
  text,
  date: null,
  why: { code: "near.excluded", values: { word: "会议" } },
})

test("near misses are named in the sentence and kept as evidence that does not count, each once", () => {
  const told = withNear(nothing, [
    miss("甲", "http://a.gov.cn/1.html"),
    miss("甲", "http://a.gov.cn/1.html"),
    miss("乙", null),
  ])
  expect(told.reason.note?.values).toEqual({ count: 2, list: "“甲”（标题含“会议”）、“乙”（标题含“会议”）" })
  expect(told.evidence.map(({ aside, url }) => [url, aside && asideText(aside)])).toEqual([
    ["http://a.gov.cn/1.html", "未计入：标题含“会议”"],
  ])
  expect(withNear(nothing, [])).toBe(nothing)
})
