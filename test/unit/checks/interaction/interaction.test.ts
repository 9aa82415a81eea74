import { describe, expect, it } from "vitest"
import { interaction } from "../../../../src/core/checks/interaction"
import type { EntryLike, PageLike } from "../../make"
import { page, visit } from "../../make"
import { asker } from "../ask"

const ask = asker(interaction)
const params = { columns: ["hdjl"], freshDays: 60, unansweredDays: 92 }

const home = page({ url: "/", kind: "home", nav: [["互动交流", "/hdjl/"]] })
const LETTERS: EntryLike[] = [
  ["咨询公路养护岗位", "/hdjl/2.html", "2020-12-10"],
  ["反映路灯不亮", "/hdjl/1.html", "2020-11-20"],
]
const mailbox = (entries = LETTERS, more: Partial<PageLike> = {}) =>
  page({ url: "/hdjl/", kind: "list", title: "来信选登", entries, form: true, ...more })
const letter = (n: number, text: string, date?: string) =>
  page({ url: `/hdjl/${n}.html`, title: `来信${n}`, text, date })
const ANSWER = "来信：有一个问题。\n答复：您好，问题已经解决，感谢您的监督。"

describe("questions and replies", () => {
  it("opens the newest letters, passes with a fresh reply", () => {
    expect(ask(params, [home, mailbox()]).leads).toEqual(["/hdjl/2.html", "/hdjl/1.html"])
    const answers = [home, mailbox(), letter(2, ANSWER, "2020-12-12"), letter(1, ANSWER)]
    const { verdict, text, leads } = ask(params, answers)
    expect([verdict, leads]).toEqual(["pass", []])
    expect(text).toBe("“互动交流”最新公开答复为2020-12-12，距评查时点19天；抽查见已答复2件、未答复0件")
  })

  it("fails when the newest reply is old, and tells how old", () => {
    const old = mailbox([["反映路灯不亮", "/hdjl/1.html", "2020-03-01"]])
    const { verdict, text } = ask(params, [home, old, letter(1, ANSWER)])
    expect(verdict).toBe("fail")
    expect(text).toContain("最新公开答复为2020-03-01，已305天未更新（超过60天）")
  })

  it("fails when a question waits too long, whatever was answered since", () => {
    const waiting = letter(1, "来信：有一个问题。\n状态：办理中\n来信时间：2020-05-01")
    const { verdict, text, evidence } = ask(params, [home, mailbox(), letter(2, ANSWER), waiting])
    expect(verdict).toBe("fail")
    expect(text).toContain("有1件留言超过92天未答复，最早的提交于2020-05-01")
    expect(evidence.at(-1)).toMatchObject({ url: waiting.url, date: "2020-05-01" })
    const young = letter(1, "来信：有一个问题。\n状态：办理中\n来信时间：2020-12-01")
    expect(ask(params, [home, mailbox(), letter(2, ANSWER), young]).verdict).toBe("pass")
  })

  it("fails with a form and no public reply, and with nothing at all", () => {
    expect(ask(params, [home, mailbox([])])).toMatchObject({
      verdict: "fail",
      reason: { code: "interaction.no-replies" },
    })
    const blank = mailbox([], { form: false, text: "欢迎与我们互动。" })
    expect(ask(params, [home, blank]).reason.code).toBe("interaction.nothing")
  })

  it("finds the list of letters one step away, past lists of other matters", () => {
    const landing = page({
      url: "/hdjl/",
      kind: "list",
      title: "互动交流",
      entries: [["关于某办法征求意见的公告", "/hdjl/9.html", "2020-12-20"]],
      nav: [["领导信箱", "/ldxx/"]],
    })
    const box = page({
      url: "/ldxx/",
      kind: "list",
      title: "领导信箱",
      entries: [["来信", "/ldxx/1.html", "2020-12-01"]],
    })
    expect(ask(params, [home, landing]).leads).toContain("/ldxx/")
    expect(ask(params, [home, landing, box]).leads).toEqual(["/ldxx/1.html"])
  })

  it("leaves to a person what it can't tell", () => {
    const unknown = [letter(2, "岗位需要什么条件？"), letter(1, "路灯不亮。")]
    expect(ask(params, [home, mailbox(), ...unknown]).reason.code).toBe("interaction.unclear")
    const away = mailbox([], {
      form: false,
      text: "欢迎通过热线与我们互动：拨打热线，或者在热线平台留言。".repeat(4),
      nav: [["12345热线", "http://www.12345.sheng.gov.cn/x/"]],
    })
    expect(ask(params, [home, away])).toMatchObject({
      verdict: "pending",
      reason: { code: "interaction.elsewhere" },
    })
    const undated = mailbox([["来信", "/hdjl/1.html"]])
    expect(ask(params, [home, undated, letter(1, ANSWER)]).reason.code).toBe("interaction.undated")
  })

  it("is not found without the column, blocked where column or letters can't be read", () => {
    expect(ask(params, [page({ url: "/", kind: "home", nav: [["新闻", "/xw/"]] })]).verdict).toBe("not-found")
    expect(ask(params, [home, visit("/hdjl/", { outcome: "network" })]).verdict).toBe("blocked")
    const stuck = [1, 2].map((n) => visit(`/hdjl/${n}.html`, { outcome: "challenge" }))
    expect(ask(params, [home, mailbox(), ...stuck])).toMatchObject({
      verdict: "blocked",
      reason: { code: "blocked.challenge" },
    })
  })

  it("gathers for a person in an assisted rule", () => {
    const assisted = { of: { mode: "assisted" as const } }
    expect(ask(params, [home, mailbox([])], assisted)).toMatchObject({ verdict: "pending", ratio: null })
  })
})
