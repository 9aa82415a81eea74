import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { embeddedInterpretation } from "../../../../src/core/checks/interpretation/embedded"
import { exemptReason, isReprint, issuerOf } from "../../../../src/core/checks/interpretation/exempt"
import { formOf } from "../../../../src/core/checks/interpretation/form"
import { lagOf, median } from "../../../../src/core/checks/interpretation/lag"
import { bestShare, interpretedShare } from "../../../../src/core/checks/interpretation/numbers"
import type { InterpretationParams } from "../../../../src/core/checks/interpretation/params"
import { subject } from "../../make"
import { interpretation, policy } from "./documents"

const params: InterpretationParams = {
  policies: ["gfxwj"],
  interpretations: ["zcjd"],
  exempt: ["任免", "批复"],
  passRatio: 0.9,
  maxLagWorkdays: 3,
  sample: 20,
}

describe("documents that need no interpretation", () => {
  test.each([
    ["清溪县人民政府关于张某某等同志任免的通知", "清府〔2020〕1号", "标题含“任免”"],
    ["清溪县人民政府关于某村规划的批 复", null, "标题含“批复”"],
    ["清溪县人民政府关于印发菜市场管理办法的通知", "清府规〔2020〕2号", null],
  ])("%s", (title, number, why) =>
    expect(exemptReason(policy("/p.html", title, { number }), params)).toBe(why),
  )

  test("where only certain numbers need one", () => {
    const need = { numberAny: ["规"] }
    const reason = (number: string | null) =>
      exemptReason(policy("/p.html", "清溪县菜市场管理办法", { number }), { ...params, need })
    expect(reason("清府规〔2020〕2号")).toBeNull()
    expect(reason("清府函〔2020〕2号")).toBe("文号不含“规”")
    expect(reason(null)).toBe("无文号")
  })
})

describe("reprints", () => {
  const county = subject({ name: "清溪县人民政府", code: "4405000000" })

  test.each<[string, string | null, string | null]>([
    ["国务院办公厅关于印发某方案的通知", null, null],
    ["关于做好某项工作的通知", "国办发〔2020〕17号", null],
    ["关于做好某项工作的通知", "粤府办〔2020〕14号", null],
    ["云泽市人民政府关于印发某办法的通知", "云府〔2020〕1号", null],
    ["（转载）清溪县人民政府关于印发某办法的通知", null, null],
    ["某项管理办法", null, "中国政府网"],
    ["某项管理办法", null, "云泽市人民政府"],
  ])("%s %s %s", (title, number, source) =>
    expect(isReprint(policy("/p.html", title, { number, source }), county)).toBe(true),
  )

  test.each<[string, string | null, string | null]>([
    ["清溪县人民政府关于印发某办法的通知", "清府〔2020〕1号", "清溪县人民政府"],
    ["云泽市清溪县财政局关于印发某办法的通知", null, null],
    ["清溪县人民政府转发国务院办公厅关于某事的通知", null, null],
    ["关于印发某办法的通知", "青政〔2020〕1号", "本网"],
  ])("own: %s %s %s", (title, number, source) =>
    expect(isReprint(policy("/p.html", title, { number, source }), county)).toBe(false),
  )

  test("the signs of a province are its own government's", () => {
    const province = subject({ name: "广东省人民政府", level: "province", code: "4400000000" })
    expect(isReprint(policy("/p.html", "关于某事的通知", { number: "粤府〔2020〕1号" }), province)).toBe(
      false,
    )
  })

  test("the issuer stands before 关于", () => {
    expect(issuerOf("清溪县财政局 清溪县教育局关于某事的通知")).toBe("清溪县财政局 清溪县教育局")
    expect(issuerOf("关于某事的通知")).toBe("")
    expect(issuerOf("某项管理办法")).toBe("")
  })
})

describe("form", () => {
  const media = (images: number, videos: number, audios: number) => ({ images, videos, audios })
  test.each([
    ["【视频】一图读懂菜市场管理办法", {}, "视频"],
    ["【音频解读】菜市场管理办法", {}, "音频"],
    ["一图读懂菜市场管理办法", {}, "图解"],
    ["菜市场管理办法答记者问", {}, "问答"],
    ["菜市场管理办法新闻发布会", {}, "发布会"],
    ["菜市场管理办法解读", { media: media(2, 0, 0), text: "见图" }, "图解"],
    ["菜市场管理办法解读", { media: media(2, 0, 0), text: "字".repeat(300) }, "文字"],
    ["菜市场管理办法解读", { media: media(0, 1, 0), text: "字".repeat(900) }, "视频"],
    ["菜市场管理办法解读", { media: media(0, 0, 1) }, "音频"],
    ["菜市场管理办法解读", {}, "文字"],
  ])("%s: %o", (title, more, form) => expect(formOf(interpretation("/j.html", title, more))).toBe(form))

  test("an unread page without a telling title has none", () => {
    expect(formOf({ ...interpretation("/j.html", "菜市场管理办法解读"), page: null })).toBeUndefined()
  })
})

describe("lag", () => {
  test.each([
    ["2020-06-10", "2020-06-10", 0],
    ["2020-09-30", "2020-10-09", 1],
    ["2020-09-25", "2020-09-28", 2],
    ["2020-06-12", "2020-06-10", -2],
    ["2020-06-12", null, null],
  ])("%s to %s", (from, to, days) => expect(lagOf(from, to)).toBe(days))

  test("median", () => {
    expect(median([])).toBeNull()
    expect(median([5, 1, 3])).toBe(3)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const middle = median(values) as number
        expect(values.filter((value) => value < middle).length * 2).toBeLessThanOrEqual(values.length)
        expect(values.filter((value) => value > middle).length * 2).toBeLessThanOrEqual(values.length)
      }),
    )
  })
})

describe("share", () => {
  const numbers = { need: 10, linked: 4, unlinked: 2, none: 4, oneWay: 0, medianLag: null, late: 0 }
  test("an unlinked interpretation counts half", () => expect(interpretedShare(numbers)).toBe(0.5))
  test("hidden interpretations can only lift what has none", () => {
    expect(bestShare(numbers, 1)).toBe(0.6)
    expect(bestShare(numbers, Number.POSITIVE_INFINITY)).toBe(0.9)
  })
})

describe("interpretation on the policy's own page", () => {
  const text = (below: string) => `第一条 正文。\n政策解读\n${below}`
  test("a section of that name with text", () => {
    const found = embeddedInterpretation(
      policy("/p.html", "办法", { text: text("本办法规定如下。".repeat(20)) }),
    )
    expect(found).toMatchObject({ link: "both", interpretation: { title: "政策解读（文件页内）" } })
  })
  test("an empty heading of the template is none", () => {
    expect(embeddedInterpretation(policy("/p.html", "办法", { text: text("暂无") }))).toBeNull()
  })
  test("a duty to interpret is none", () => {
    const body = `三、加强政策解读\n${"各单位应当解读。".repeat(30)}`
    expect(embeddedInterpretation(policy("/p.html", "办法", { text: body }))).toBeNull()
  })
})
