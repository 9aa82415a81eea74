import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { letterOn, lettersIn } from "../../../../src/core/checks/interaction/letters"
import { entry, type PageLike, page } from "../../make"

const ROW = entry(["路灯不亮", "/xx/1.html", "2020-06-20"])
const read = (more: Partial<PageLike>, row = ROW) => letterOn(page({ url: "/xx/1.html", ...more }), row)

describe("a letter on its page", () => {
  it.each([
    "来信：路灯不亮。\n答复：您好，路灯已于6月17日修复。",
    "来信内容\n路灯不亮。\n【回复内容】您好，路灯已经修复，感谢监督。",
    "问题：路灯不亮。办理结果：已派人修复并恢复照明。",
  ])("is answered: %j", (text) => {
    expect(read({ text })).toMatchObject({ state: "answered", answered: "2020-06-20" })
  })

  it.each(["来信：路灯不亮。\n状态：办理中", "路灯不亮。\n答复：暂无答复", "路灯不亮\n办理状态：待回复"])(
    "is open: %j",
    (text) => {
      expect(read({ text })).toMatchObject({ state: "open", asked: "2020-06-20" })
    },
  )

  it.each(["路灯不亮，请尽快处理。", "请给予答复。", "答复："])("tells neither: %j", (text) => {
    expect(read({ text }).state).toBe("unknown")
  })

  it("takes the days that the page names over that of the row", () => {
    const text =
      "来信时间：2020年6月1日\n来信：路灯不亮。\n答复时间：2020-06-09 10:00\n答复：您好，路灯已经修复。"
    expect(read({ text })).toMatchObject({ asked: "2020-06-01", answered: "2020-06-09" })
    const tables = [
      [
        ["答复单位", "县城管局"],
        ["答复时间", "2020-06-08"],
      ],
    ]
    expect(read({ text: "路灯不亮。", tables })).toMatchObject({ state: "answered", answered: "2020-06-08" })
  })

  it("reads the mark in the title of its row", () => {
    expect(read({ text: "路灯不亮。" }, entry(["[已回复] 路灯不亮", "/xx/1.html"])).state).toBe("answered")
    expect(read({ text: "路灯不亮。" }, entry(["路灯不亮（未回复）", "/xx/1.html"])).state).toBe("open")
  })

  it("survives whatever it is given", () => {
    const words = fc.constantFrom(
      "答复",
      "回复",
      "：",
      "时间",
      "2020-06-09",
      "未",
      "\n",
      " ",
      "【",
      "】",
      "办理中",
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const { state, answered, asked } = read({ text: parts.join("") })
        if (state !== "answered") expect(answered).toBeNull()
        for (const day of [answered, asked]) expect(day ?? "2020-01-01").toMatch(/^\d{4}-\d\d-\d\d$/)
      }),
    )
  })
})

describe("letters in a table", () => {
  it("gives a letter for each row that tells how far it has got", () => {
    const tables = [
      [
        ["标题", "来信时间", "状态", "答复时间"],
        ["路灯不亮", "2020-06-01", "已答复", "2020-06-09"],
        ["井盖缺失", "2020-01-05", "办理中", ""],
        ["合计", "2", "", ""],
      ],
    ]
    expect(lettersIn(page({ url: "/xx/", tables }))).toMatchObject([
      { title: "路灯不亮", asked: "2020-06-01", answered: "2020-06-09", state: "answered" },
      { asked: "2020-01-05", answered: null, state: "open" },
    ])
  })

  it("takes no other table for one", () => {
    const tables = [
      [
        ["事项", "办理时间"],
        ["身份证办理", "20个工作日"],
      ],
    ]
    expect(lettersIn(page({ url: "/xx/", tables }))).toEqual([])
  })
})
