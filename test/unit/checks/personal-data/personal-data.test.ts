import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { personalData } from "../../../../src/core/checks/personal-data"
import { scanPage } from "../../../../src/core/checks/personal-data/scan"
import { idCheckCharacter, isCreditCode } from "../../../../src/core/text/id-number"
import { type PageLike, page, visit } from "../../make"
import { asker } from "../ask"

const ask = asker(personalData)
const params = { columns: ["zwgk"], sample: 2 }
const TODAY = "2020-12-31"

/** Numbers made up here: nobody's place, serials counted up. */
const idOf = (serial: number, place = "440599"): string => {
  const digits = `${place}19900101${String(serial).padStart(3, "0")}`
  return digits + idCheckCharacter(digits)
}
const ID = idOf(7)
const MOBILE = "13800138000"

const scan = (more: Partial<PageLike>) => scanPage(page({ url: "/a.html", ...more }), TODAY)
const kinds = (more: Partial<PageLike>) => scan(more).map(({ kind }) => kind)

describe("numbers on a page", () => {
  it.each([
    `王小明，身份证号码：${ID}`,
    `身份证号 ${ID.slice(0, 6)} ${ID.slice(6, 14)} ${ID.slice(14)}`,
    `名单：${ID}，${MOBILE}`,
    `证件号（编号）${ID}`,
  ])("%j shows an ID number", (text) => {
    expect(kinds({ text })).toEqual(["id"])
  })

  it.each([
    `统一社会信用代码：${ID}`,
    `索引号：${ID}`,
    `${ID}0`,
    `A${ID}`,
    `${ID.slice(0, 6)}********${ID.slice(14)}`,
    `${ID.slice(0, 17)}${ID.endsWith("1") ? "2" : "1"}`,
    "文件编号202012310001234567",
  ])("%j shows none", (text) => {
    expect(kinds({ text })).toEqual([])
  })

  it("takes a code of an organisation for one, and the head of a column for its label", () => {
    const tables = [
      [
        ["企业名称", "统一社会信用代码"],
        ["某某公司", ID],
      ],
    ]
    expect(kinds({ tables, text: `某某公司\n${ID}` })).toEqual([])
    const lying = [
      [
        ["单位", "某某公司"],
        ["信用代码", ID],
      ],
    ]
    expect(kinds({ tables: lying })).toEqual([])
    const people = [
      [
        ["姓名", "身份证号"],
        ["张三", ID],
      ],
    ]
    expect(kinds({ tables: people })).toEqual(["id"])
  })

  it("takes no all-digit code of an organisation for a person, unless the page calls it an ID number", () => {
    const both = Array.from({ length: 999 }, (_, serial) => idOf(serial, "110105")).find(isCreditCode)
    expect(both).toBeDefined()
    expect(kinds({ text: `编码 ${both}` })).toEqual([])
    expect(kinds({ text: `身份证 ${both}` })).toEqual(["id"])
  })

  it.each([`联系人：张三，电话${MOBILE}`, `${MOBILE}（王小明）`, "张先生 138-0013-8000"])(
    "%j shows a mobile number beside a name",
    (text) => {
      expect(kinds({ text })).toEqual(["mobile"])
    },
  )

  it.each([`咨询电话：${MOBILE}`, `热线 ${MOBILE} 周一至周五`, "张三 0990-7120001", `张三。电话${MOBILE}`])(
    "%j shows none",
    (text) => {
      expect(kinds({ text })).toEqual([])
    },
  )

  it("finds the name in another cell of the row", () => {
    const tables = [
      [
        ["姓名", "村", "电话"],
        ["李红", "桃源村", MOBILE],
        ["合计", "", "13900139000"],
      ],
    ]
    expect(scan({ tables, text: `李红\n${MOBILE}` })).toEqual([{ kind: "mobile", masked: "138******00" }])
  })
})

const home = page({ url: "/", kind: "home", nav: [["政务公开", "/zwgk/"]] })
const list = (more: Partial<PageLike> = {}) =>
  page({
    url: "/zwgk/",
    kind: "list",
    title: "政务公开",
    entries: [
      ["全县工作会议召开", "/zwgk/1.html"],
      ["某项工作完成", "/zwgk/2.html"],
      ["临时救助名单公示", "/zwgk/3.html"],
    ],
    ...more,
  })
const columns = {
  zwgk: { name: "政务公开", accept: ["政务公开"], reject: [], urlHints: [], freshDays: null },
}
const options = { columns }
const person = page({
  url: "/zwgk/3.html",
  title: `张三 ${ID}`,
  text: `张三 ${ID} ${MOBILE}\n李红 ${idOf(8)}`,
})
const plain = page({ url: "/zwgk/1.html", title: "会议", text: "会议召开。" })

describe("the search for personal data", () => {
  it("opens lists of persons first", () => {
    expect(ask(params, [home, list()], { options }).leads).toEqual(["/zwgk/3.html", "/zwgk/1.html"])
  })

  it("never decides: hits and none both wait for a person, whatever the rule's mode", () => {
    for (const mode of ["auto", "assisted"] as const) {
      const hits = ask(params, [home, list(), person, plain], { options, of: { mode } })
      expect(hits).toMatchObject({ verdict: "pending", ratio: null, reason: { code: "personal-data.hits" } })
      expect(hits.reason.values).toMatchObject({ ids: 2, mobiles: 1, hit: 1 })
      const clean = page({ url: "/zwgk/3.html", text: "张三 440***********0017" })
      const none = ask(params, [home, list(), clean, plain], { options, of: { mode } })
      expect(none).toMatchObject({ verdict: "pending", reason: { code: "personal-data.none" } })
      const nowhere = ask(params, [page({ url: "/", kind: "home" })], { options, of: { mode } })
      expect(nowhere).toMatchObject({ verdict: "pending", reason: { code: "column.absent" } })
    }
  })

  it("is blocked where the pages can't be read", () => {
    expect(ask(params, [home, visit("/zwgk/", { outcome: "timeout" })], { options }).verdict).toBe("blocked")
    const stuck = [1, 3].map((n) => visit(`/zwgk/${n}.html`, { outcome: "forbidden" }))
    expect(ask(params, [home, list(), ...stuck], { options }).verdict).toBe("blocked")
  })

  it("tells no number as it is, wherever it stood", () => {
    fc.assert(
      fc.property(fc.nat(999), fc.nat(99_999_999), (serial, tail) => {
        const id = idOf(serial)
        const mobile = `138${String(tail).padStart(8, "0")}`
        const address = `/zwgk/${id}.html`
        const entries: [string, string][] = [[`张三 ${mobile} 名单`, address]]
        const column = list({ title: `公示 ${id}`, entries })
        const shown = page({
          url: address,
          title: `张三 ${id}`,
          text: `张三 ${id} ${mobile}`,
          info: { 备注: id },
        })
        const { leads: _, ...judgement } = ask(params, [home, column, shown], { options })
        const told = JSON.stringify(judgement)
        expect(told).not.toContain(id)
        expect(told).not.toContain(mobile)
        expect(told).toContain("440*************")
      }),
      { numRuns: 30 },
    )
  })
})
