import { describe, expect, it } from "vitest"
import { topics } from "../../../../src/core/checks/topics"
import { reasonText } from "../../../../src/core/result/messages"
import { type EntryLike, ORIGIN, page } from "../../make"
import { type Walk, walk } from "../walk"

const home = page({ url: "/", kind: "home", nav: [["政策解读", "/zcjd/"]] })
const columns = { zcjd: { accept: ["政策解读"] } }
const list = (entries: EntryLike[], more: object = {}) =>
  page({ url: "/zcjd/", title: "政策解读", entries, ...more })
const jobs: EntryLike = ["稳就业若干措施解读", "/zcjd/1.html", "2020-03-01"]
const trade: EntryLike = ["“稳外贸”政策一图读懂", "/zcjd/2.html", "2020-04-01"]
const plain: EntryLike = ["若干措施解读", "/zcjd/3.html", "2020-05-01"]

function ask(given: object, pages: Walk["pages"], more: Partial<Walk> = {}) {
  const params = topics.params.parse({
    columns: ["zcjd"],
    topics: [
      { title: "稳就业", any: ["稳就业", "就业优先"] },
      { title: "稳外贸", any: ["稳外贸"] },
    ],
    ...given,
  })
  const told = walk(topics, params, { pages: [home, ...pages], columns, ...more })
  return { ...told, text: reasonText(told.reason) }
}

describe("topics", () => {
  it("passes where every topic has its documents, and asks for no page of theirs", () => {
    const { verdict, text, asked, evidence } = ask({}, [list([jobs, trade, plain])])
    expect(verdict).toBe("pass")
    expect(text).toBe("在“政策解读”栏目3条信息中，各主题均有信息：稳就业1条、稳外贸1条")
    expect(asked).toEqual(["/", "/zcjd/"])
    expect(evidence.map(({ text }) => text)).toEqual(["稳就业若干措施解读", "“稳外贸”政策一图读懂"])
  })

  it("opens documents whose titles say nothing, and reads the beginnings of their texts", () => {
    const early = page({ url: "/zcjd/3.html", text: "为稳外贸，制定本措施。" })
    const { verdict, asked } = ask({}, [list([jobs, plain]), early])
    expect([verdict, asked.at(-1)]).toEqual(["pass", "/zcjd/3.html"])
    const late = { ...early, text: `${"一、总体要求。".repeat(100)}稳外贸` }
    expect(ask({}, [list([jobs, plain]), late])).toMatchObject({ verdict: "partial", ratio: 0.5 })
  })

  it("opens documents on one topic for another, too", () => {
    const both = page({ url: "/zcjd/1.html", text: "稳外贸的措施也在其中。" })
    expect(ask({}, [list([jobs]), both])).toMatchObject({ verdict: "pass", ratio: 1 })
    const far = { ...both, text: `${"总体要求。".repeat(200)}稳外贸` }
    expect(ask({}, [list([jobs]), far]).verdict).toBe("partial")
    expect(ask({ chars: 5000 }, [list([jobs]), far]).verdict).toBe("pass")
  })

  it("says nothing of the as-of date by documents that all came out after it", () => {
    const { verdict, text } = ask({}, [list([["稳就业、稳外贸措施解读", "/zcjd/9.html", "2030-05-01"]])])
    expect(verdict).toBe("pending")
    expect(text).toMatch(/^“政策解读”栏目的1条信息均发布于评查时点\d{4}-\d{2}-\d{2}之后，无法判断当时的情况$/)
  })

  it("opens no more than a dozen of them", () => {
    const many = Array.from(
      { length: 40 },
      (_, i): EntryLike => [`措施${i}`, `/zcjd/m${i}.html`, "2020-05-01"],
    )
    expect(ask({}, [list(many)]).asked.filter((url) => url.includes("/m"))).toHaveLength(12)
  })

  it("gives the share of topics, counts a document once for a topic, and is not found without any", () => {
    const both: EntryLike = ["就业优先与稳就业政策解读", "/zcjd/4.html", "2020-03-01"]
    const { text, ratio } = ask({}, [list([both])])
    expect(ratio).toBe(0.5)
    expect(text).toContain("缺少：稳外贸（稳就业1条、稳外贸0条）")
    expect(ask({}, [list([plain])])).toMatchObject({
      verdict: "not-found",
      reason: { code: "topics.absent" },
    })
    expect(ask({ minEach: 2 }, [list([jobs, trade])]).verdict).toBe("not-found")
    expect(ask({}, [list([])]).reason.code).toBe("column.empty")
  })

  it("counts within the period what is dated in it", () => {
    const old: EntryLike = ["稳外贸政策解读", "/zcjd/5.html", "2019-04-01"]
    const undated: EntryLike = ["稳外贸政策解读", "/zcjd/6.html", null]
    expect(ask({ within: "period" }, [list([jobs, old])]).ratio).toBe(0.5)
    expect(ask({ within: "period" }, [list([jobs, undated])]).ratio).toBe(0.5)
    expect(ask({}, [list([jobs, old])]).verdict).toBe("pass")
  })

  it("is blocked where an obstacle may hide what is lacking", () => {
    const cut = list([jobs], { next: `${ORIGIN}/zcjd/2.shtml` })
    expect(ask({}, [cut], { obstacles: { "/zcjd/2.shtml": "challenge" } })).toMatchObject({
      verdict: "blocked",
      reason: { code: "blocked.challenge" },
    })
    expect(ask({}, [], { obstacles: { "/zcjd/": "timeout" } }).verdict).toBe("blocked")
  })

  it("puts its table before a person", () => {
    const rule = { mode: "assisted" as const }
    const { verdict, text, ratio } = ask({}, [list([jobs])], { rule })
    expect([verdict, ratio]).toEqual(["pending", null])
    expect(text).toBe("在“政策解读”栏目1条信息中查到：稳就业1条、稳外贸0条，需人工判断")
    expect(ask({}, [list([plain])], { rule }).verdict).toBe("pending")
    expect(ask({}, [], { rule, obstacles: { "/zcjd/": "timeout" } }).verdict).toBe("blocked")
  })
})
