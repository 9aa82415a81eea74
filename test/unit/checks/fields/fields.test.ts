import { describe, expect, it } from "vitest"
import { fields } from "../../../../src/core/checks/fields"
import type { PageLike } from "../../make"
import { page, visit } from "../../make"
import { asker } from "../ask"

const ask = asker(fields)
const params = {
  columns: ["jgzn"],
  fields: [
    { title: "职责", labels: ["主要职责"] },
    { title: "地址", labels: ["办公地址"], value: "address" },
    { title: "时间", labels: ["办公时间"], value: "time" },
    { title: "电话", labels: ["联系电话"], value: "phone" },
  ],
  min: 3,
}

const WHOLE = "主要职责：负责全县粮食储备工作。\n办公地址：人民路8号\n办公时间：周一至周五\n联系电话：7120001"
const home = page({ url: "/", kind: "home", nav: [["机构职能", "/jgzn/"]] })
const landing = (more: Partial<PageLike> = {}) => page({ url: "/jgzn/", title: "机构职能", ...more })
const rows: [string, string][] = [
  ["县粮食局", "/jgzn/1.html"],
  ["县水务局", "/jgzn/2.html"],
]
const list = landing({ kind: "list", entries: rows })

describe("fields over a site", () => {
  it("passes with enough of them, asks for nothing more, and quotes each", () => {
    const { verdict, leads, evidence, text } = ask(params, [home, landing({ text: WHOLE })])
    expect([verdict, leads]).toEqual(["pass", []])
    expect(evidence.map(({ text: quote }) => quote)).toEqual(WHOLE.split("\n"))
    expect(text).toBe("“机构职能”公开了4项要素中的4项（职责、地址、时间、电话）")
  })

  it("reads a page behind the rows and pages below the column, and adds up what they tell", () => {
    expect(ask(params, [home, list]).leads).toEqual(["/jgzn/1.html"])
    const below = landing({ text: "机构概况。", nav: [["联系我们", "/jgzn/lxwm/"]] })
    expect(ask(params, [home, below]).leads).toEqual(["/jgzn/lxwm/"])
    const [duty = "", ...contact] = WHOLE.split("\n")
    const first = landing({ text: `${duty}\n`.repeat(9), nav: [["联系我们", "/jgzn/lxwm/"]] })
    const second = page({ url: "/jgzn/lxwm/", text: contact.join("\n") })
    expect(ask(params, [home, first, second]).verdict).toBe("pass")
  })

  it("gives the share where there are too few, and names what is missing", () => {
    const half = landing({ text: "主要职责：负责全县粮食储备工作。\n联系电话：7120001\n办公地址：" })
    const { verdict, ratio, text } = ask(params, [home, half])
    expect([verdict, ratio]).toEqual(["partial", 2 / 3])
    expect(text).toContain("未见：地址、时间")
  })

  it("fails where the page has labels and nothing behind them", () => {
    const bare = landing({
      text: "主要职责：\n办公地址：\n办公时间：\n联系电话：\n以上内容由本单位负责解释。".repeat(3),
    })
    expect(ask(params, [home, bare])).toMatchObject({ verdict: "fail", reason: { code: "fields.none" } })
  })

  it("is not found without the column, blocked behind an obstacle", () => {
    const { verdict, searched } = ask(params, [page({ url: "/", kind: "home", nav: [["新闻", "/xw/"]] })])
    expect(verdict).toBe("not-found")
    expect(searched[0]?.via).toBe("home")
    expect(ask(params, [home, visit("/jgzn/", { outcome: "timeout" })]).verdict).toBe("blocked")
    expect(ask(params, [home, list, visit("/jgzn/1.html", { outcome: "forbidden" })])).toMatchObject({
      verdict: "blocked",
      reason: { code: "blocked.forbidden" },
    })
  })

  it("waits for a person where the rest may be in a file, a picture or elsewhere", () => {
    const media = { images: 1, videos: 0, audios: 0 }
    const picture = page({ url: "/jgzn/1.html", title: "县粮食局", media })
    expect(ask(params, [home, list, picture])).toMatchObject({
      verdict: "pending",
      reason: { code: "fields.covered", values: { files: "县粮食局" } },
    })
    const file = landing({ kind: "list", entries: [["机构职能.pdf", "/jgzn/1.pdf"]] })
    const sealed = visit("/jgzn/1.pdf", { outcome: "not-html" })
    expect(ask(params, [home, file, sealed]).reason.code).toBe("fields.covered")
    const statement = landing({ kind: "list", entries: [["情况说明", "/jgzn/9.html"]] })
    expect(ask(params, [home, statement]).reason.code).toBe("column.placeholder")
  })

  it("reads the file that a page is but the cover of, and says when it is a scan", () => {
    const cover = landing({ text: "机构职能见附件。", attachments: [["机构职能.pdf", "/jgzn/1.pdf"]] })
    expect(ask(params, [home, cover]).leads).toEqual(["/jgzn/1.pdf"])
    const file = page({ url: "/jgzn/1.pdf", text: WHOLE, file: { format: "pdf", starts: [] } })
    const read = ask(params, [home, cover, file])
    expect(read).toMatchObject({ verdict: "pass", leads: [] })
    expect(read.evidence.map(({ url }) => url)).toContain("http://www.qingxi.gov.cn/jgzn/1.pdf")
    const scan = ask(params, [home, cover, visit("/jgzn/1.pdf", { outcome: "image" })])
    expect(scan).toMatchObject({ verdict: "blocked", reason: { code: "blocked.image" } })
  })

  it("gathers for a person in an assisted rule", () => {
    const assisted = { of: { mode: "assisted" as const } }
    for (const text of [WHOLE, "主要职责：负责全县粮食储备工作。", "本页没有内容。".repeat(20)])
      expect(ask(params, [home, landing({ text })], assisted)).toMatchObject({
        verdict: "pending",
        ratio: null,
      })
    expect(ask(params, [home, visit("/jgzn/", { outcome: "timeout" })], assisted).verdict).toBe("blocked")
  })
})

describe("fields page by page", () => {
  const each = { ...params, per: "page", pages: 2 }
  const guide = (n: number, text: string) => page({ url: `/jgzn/${n}.html`, title: `事项${n}`, text })

  it("asks for the sample, passes where every page is complete", () => {
    expect(ask(each, [home, list]).leads).toEqual(["/jgzn/1.html", "/jgzn/2.html"])
    const { verdict, text } = ask(each, [home, list, guide(1, WHOLE), guide(2, WHOLE)])
    expect(verdict).toBe("pass")
    expect(text).toBe("抽查“机构职能”2个页面，要素均达到3项以上（共4项）")
  })

  it("gives the share of complete pages and counts what is missing", () => {
    const answers = [home, list, guide(1, WHOLE), guide(2, "联系电话：7120001")]
    const { verdict, ratio, text } = ask(each, answers)
    expect([verdict, ratio]).toEqual(["partial", 0.5])
    expect(text).toContain("职责（1个页面）、地址（1个页面）、时间（1个页面）")
  })

  it("fails where no page is complete, and where every row is dead", () => {
    expect(ask(each, [home, list, guide(1, "联系电话："), guide(2, "无")]).verdict).toBe("fail")
    const dead = [home, list, visit("/jgzn/1.html"), visit("/jgzn/2.html")]
    expect(ask(each, dead)).toMatchObject({ verdict: "fail", reason: { code: "fields.dead" } })
  })

  it("is blocked where no page of the sample could be read, and waits for a person where they are files", () => {
    const stuck = [1, 2].map((n) => visit(`/jgzn/${n}.html`, { outcome: "challenge" }))
    expect(ask(each, [home, list, ...stuck]).verdict).toBe("blocked")
    const files = landing({ kind: "list", entries: [["指南", "/jgzn/1.docx"]] })
    expect(ask(each, [home, files]).leads).toEqual(["/jgzn/1.docx"])
    const sealed = visit("/jgzn/1.docx", { outcome: "not-html" })
    expect(ask(each, [home, files, sealed]).reason.code).toBe("fields.page-covered")
  })
})

it("asks for no more fields than there are", () => {
  expect(fields.params.safeParse({ ...params, min: 5 }).success).toBe(false)
  expect(fields.params.safeParse({ ...params, other: 1 }).success).toBe(false)
})
