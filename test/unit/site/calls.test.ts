import { describe, expect, it } from "vitest"
import type { Page } from "../../../src/core/page/types"
import { entry, ORIGIN, type PageLike, page, site, visit } from "../make"

const call = (n: number | string) => `${ORIGIN}/api/${n}?page=1`
const home = page({ url: "/", kind: "home", nav: [["政策解读", "/zcjd/"]] })
const shell = (more: Partial<PageLike> = {}) =>
  page({ url: "/zcjd/", scriptDrawn: true, calls: [call(1), call(2)], ...more })
const rows = Array.from({ length: 3 }, (_, i) =>
  entry([`关于某事项的第${i}号解读`, `/a/${i}.html`, `2020-0${i + 1}-10`]),
)
const answer = (url: string, more: Partial<PageLike> = {}): Page =>
  page({ url, answer: "rows", kind: "list", entries: rows, ...more })
const barren = (url: string) => visit(url, { outcome: "no-data", status: 200 })
const asks = ({ leads }: { leads: { url: string }[] }) => leads.map(({ url }) => url)

describe("a list that calls fill", () => {
  it("is read by them, and what they bring is the column's own", () => {
    const made = site([home, shell()])
    expect(asks(made.column("zcjd"))).toEqual([call(1), call(2)])
    made.add(visit(answer(call(1), { next: `${ORIGIN}/api/1?page=2` })))
    made.add(visit(answer(call(2), { entries: [], answer: "none" })))
    made.add(
      visit(
        answer(`${ORIGIN}/api/1?page=2`, { entries: [entry(["又一份解读", "/a/9.html", "2019-01-01"])] }),
      ),
    )
    const facts = made.column("zcjd")
    expect(facts).toMatchObject({ state: "found", obstacle: null, leads: [] })
    expect(facts.entries.map(({ date }) => date)).toEqual([
      "2020-01-10",
      "2020-02-10",
      "2020-03-10",
      "2019-01-01",
    ])
    expect(facts.trail.map(({ url }) => url)).toContain(call(1))
  })

  it("is open as long as no call has brought anything", () => {
    const facts = site([home, shell(), barren(call(1)), barren(call(2))]).column("zcjd")
    expect(facts).toMatchObject({
      state: "found",
      entries: [],
      obstacle: { url: call(1), outcome: "no-data" },
    })
  })

  it("is whole when one call brings it and another only its heading", () => {
    const facts = site([home, shell(), barren(call(1)), visit(answer(call(2)))]).column("zcjd")
    expect(facts).toMatchObject({ state: "found", obstacle: null })
    expect(facts.entries).toHaveLength(3)
  })

  it("lacks a part when a call was not answered at all", () => {
    const late = visit(call(1), { outcome: "timeout", status: 0 })
    const facts = site([home, shell(), late, visit(answer(call(2)))]).column("zcjd")
    expect(facts).toMatchObject({ state: "found", obstacle: { url: call(1), outcome: "timeout" } })
    expect(facts.entries).toHaveLength(3)
  })

  it("is empty where its calls say so", () => {
    const none = (n: number) => visit(answer(call(n), { entries: [], answer: "none" }))
    const facts = site([home, shell(), none(1), none(2)]).column("zcjd")
    expect(facts).toMatchObject({ state: "found", entries: [], obstacle: null, leads: [] })
  })
})

describe("a tree of calls", () => {
  const directory = (id: number) => `${ORIGIN}/gkmlpt/api/all/${id}?page=1&sid=1`
  const index = page({
    url: "/gkmlpt/index",
    kind: "platform",
    scriptDrawn: true,
    menus: [],
    links: [
      { url: directory(1), text: "政策文件" },
      { url: directory(2), text: "本级文件", block: "政策文件" },
      { url: directory(3), text: "其他", block: "政策文件" },
      { url: directory(4), text: "政策解读" },
    ],
  })
  const start = page({ url: "/", kind: "home", nav: [["政府信息公开", "/gkmlpt/index"]] })
  const none = (id: number) => visit(answer(directory(id), { entries: [], answer: "none" }))

  it("is looked up for the branches of a column that holds nothing itself", () => {
    const made = site([start, index, none(1)])
    expect(asks(made.column("gfxwj"))).toEqual([directory(2), directory(3)])
    made.add(visit(answer(directory(2))))
    made.add(none(3))
    expect(made.column("gfxwj").entries).toHaveLength(3)
  })

  it("shows all its columns, however few", () => {
    expect(site([start, index]).column("zfgb").state).toBe("absent")
    const hidden = { ...index, menus: undefined }
    expect(site([start, hidden]).column("zfgb")).toMatchObject({ state: "blocked" })
  })

  it("makes no column of the page that others lead to by its parts", () => {
    const menu: [string, string][] = [
      ["政府信息公开", "/gkmlpt/index"],
      ["应急预案", "/gkmlpt/index"],
    ]
    const made = site([page({ url: "/", kind: "home", nav: menu }), index])
    expect(made.column("yjya")).toMatchObject({ entries: [], obstacle: { outcome: "script-drawn" } })
  })
})

describe("menus that calls bring", () => {
  const start = page({ url: "/", kind: "home", nav: [["政府信息公开", "/zwgk/"]] })
  const landing = page({ url: "/zwgk/", scriptDrawn: true, menus: [call("menu")] })
  const menu = visit({ ...page({ url: call("menu"), nav: [["应急预案", "/yjya/"]] }), answer: "rows" })

  it("are read as places that name columns", () => {
    const made = site([start, landing])
    expect(asks(made.column("yjya"))).toEqual([call("menu")])
    made.add(menu)
    expect(asks(made.column("yjya"))).toEqual([`${ORIGIN}/yjya/`])
    expect(made.column("zfgb").state).toBe("absent")
  })

  it("leave everything open when they do not come", () => {
    const facts = site([start, landing, barren(call("menu"))]).column("yjya")
    expect(facts).toMatchObject({ state: "blocked", obstacle: { url: call("menu"), outcome: "no-data" } })
  })
})

describe("a menu that a script file writes", () => {
  const script = `${ORIGIN}/js/nav.js`
  const bare = page({ url: "/", kind: "home", scriptDrawn: true, menuScripts: [script] })
  const written = page({
    url: script,
    answer: "rows",
    nav: [
      ["政策解读", "/zcjd/"],
      ["权责清单", "/a/"],
      ["机构职能", "/b/"],
      ["应急预案", "/c/"],
    ],
  })

  it("is asked for, and names the columns", () => {
    const made = site([bare])
    expect(asks(made.column("zcjd"))).toEqual([script])
    made.add(visit(written))
    expect(asks(made.column("zcjd"))).toEqual([`${ORIGIN}/zcjd/`])
  })

  it("is hidden as long as the file wrote none", () => {
    const made = site([bare, page({ url: script, answer: "none" })])
    expect(made.column("zcjd")).toMatchObject({ state: "blocked", obstacle: { outcome: "script-drawn" } })
  })
})

describe("another edition of the site", () => {
  it.each(["http://m.qingxi.gov.cn/zcjd/", "/wap/zcjd/", "/gate/big5/zcjd/"])(
    "%s is no column of this one",
    (url) => {
      const made = site([page({ url: "/", kind: "home", nav: [["政策解读", url]] })])
      expect(made.column("zcjd").state).not.toBe("found")
      expect(asks(made.column("zcjd"))).toEqual([])
    },
  )
})
