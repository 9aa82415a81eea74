import { describe, expect, test } from "vitest"
import { forms } from "../../../../src/core/checks/forms"
import { type FormsParams, formsParams } from "../../../../src/core/checks/forms/params"
import { sourceClass } from "../../../../src/core/checks/forms/source"
import { reasonText } from "../../../../src/core/result/messages"
import { type PageLike, page, rowOf, subject } from "../../make"
import { type Walk, walk } from "../walk"

const base: FormsParams = { columns: ["zcjd"], by: "form", minRatio: 0.3, within: "period" }

const item = (n: number, title: string, more: Partial<PageLike> = {}): PageLike => ({
  url: `/zcjd/${n}.html`,
  title,
  date: "2020-06-10",
  text: "解读的正文。".repeat(100),
  ...more,
})
function run(items: PageLike[], more: Partial<FormsParams> = {}, given: Partial<Walk> = {}) {
  const result = walk(forms, formsParams.parse({ ...base, ...more }), {
    pages: [
      page({ url: "/", kind: "home", nav: [["政策解读", "/zcjd/"]] }),
      page({ url: "/zcjd/", kind: "list", entries: items.map(rowOf) }),
      ...items.map(page),
    ],
    columns: { zcjd: { accept: ["政策解读"] } },
    ...given,
  })
  return { ...result, text: reasonText(result.reason) }
}

const PICTURE = item(1, "一图读懂《停车办法》")
const VIDEO = item(2, "《停车办法》解读", { media: { images: 0, videos: 1, audios: 0 } })
const TEXTS = [3, 4, 5].map((n) => item(n, `第${n}号文件解读`))

describe("forms of interpretation", () => {
  test("enough of them are more than text; titles that tell save a look", () => {
    const result = run([PICTURE, VIDEO, ...TEXTS])
    expect(result).toMatchObject({ verdict: "pass", ratio: 1 })
    expect(result.text).toContain("文字3、图解1、视频1")
    expect(result.asked).not.toContain("/zcjd/1.html")
  })

  test("too few: the share of what is asked; none: a failure that was seen", () => {
    const few = run([PICTURE, ...TEXTS], { minRatio: 0.5 })
    expect(few.verdict).toBe("partial")
    expect(few.ratio).toBeCloseTo(0.5)
    expect(run(TEXTS)).toMatchObject({ verdict: "fail", ratio: 0 })
  })

  test("kinds are counted, with the wanted ones where the rule names them", () => {
    expect(run([PICTURE, VIDEO, ...TEXTS], { minRatio: undefined, minKinds: 3 }).verdict).toBe("pass")
    const wanted = run([PICTURE, VIDEO, ...TEXTS], {
      minRatio: undefined,
      minKinds: 2,
      want: ["视频", "音频"],
    })
    expect(wanted).toMatchObject({ verdict: "partial", ratio: 0.5 })
  })

  test("what is dated outside the period does not count", () => {
    const old = { ...PICTURE, date: "2018-01-01" }
    expect(run([old])).toMatchObject({ verdict: "not-found", reason: { code: "forms.none" } })
    expect(run([old], { within: undefined }).verdict).toBe("pass")
  })

  test("hidden pages that could tip the scale leave it open, a hidden column always does", () => {
    expect(run(TEXTS, {}, { obstacles: { "/zcjd/3.html": "timeout" } }).verdict).toBe("blocked")
    expect(run(TEXTS, {}, { obstacles: { "/zcjd/": "challenge" } }).verdict).toBe("blocked")
    const home = page({ url: "/", kind: "home", nav: [["新闻", "/xw/"]] })
    expect(run([], {}, { pages: [home] }).verdict).toBe("not-found")
  })

  test("dead rows are left out", () => {
    const pages = [
      page({ url: "/", kind: "home", nav: [["政策解读", "/zcjd/"]] }),
      page({
        url: "/zcjd/",
        kind: "list",
        entries: [rowOf(VIDEO), ["无此页", "/zcjd/9.html", "2020-06-11"]],
      }),
      page(VIDEO),
    ]
    expect(run([], { minRatio: 1 }, { pages })).toMatchObject({
      verdict: "pass",
      reason: { values: { known: 1 } },
    })
  })

  test("an assisted rule shows the table and waits", () => {
    const result = run(TEXTS, {}, { rule: { mode: "assisted" } })
    expect(result).toMatchObject({ verdict: "pending", ratio: null })
    expect(result.text).toContain("文字3")
  })

  test("older items count as kinds where their titles tell, without a look", () => {
    const many = Array.from({ length: 30 }, (_, n) => item(n, `第${n}号文件解读`))
    const video = item(99, "视频：某政策解读", { date: "2020-02-01" })
    const result = run([...many, video], { minRatio: undefined, minKinds: 2 })
    expect(result.verdict).toBe("pass")
    expect(result.asked).not.toContain("/zcjd/99.html")
  })

  test("lists that go on for longer than they are read leave it to a person", () => {
    const pages = [page({ url: "/", kind: "home", nav: [["政策解读", "/zcjd/"]] })]
    for (let n = 0; n < 20; n++)
      pages.push(
        page({
          url: n === 0 ? "/zcjd/" : `/zcjd/index_${n}.html`,
          kind: "list",
          entries: [[`第${n}号文件解读`, `/zcjd/${n}.html`, "2021-05-01"]],
          next: `http://www.qingxi.gov.cn/zcjd/index_${n + 1}.html`,
        }),
      )
    const result = run([], {}, { pages })
    expect(result).toMatchObject({ verdict: "pending", reason: { code: "forms.cut" } })
    expect(result.asked).toHaveLength(13)
  })

  test("a bounded number of pages is opened", () => {
    const many = Array.from({ length: 60 }, (_, n) => item(n, `第${n}号文件解读`))
    expect(run(many).asked.length).toBeLessThanOrEqual(22)
  })
})

describe("sources", () => {
  const unit = subject({ name: "清溪县人民政府" })
  test.each([
    ["清溪县商务局", "起草部门"],
    ["县商务局", "起草部门"],
    ["清溪县人民政府办公室", "政府办"],
    ["清溪日报", "媒体"],
    ["清溪县融媒体中心", "媒体"],
    ["新华社", "媒体"],
    ["国务院办公厅", "转载上级"],
    ["省财政厅", "转载上级"],
    ["清溪县民政局、清溪县财政局", "起草部门"],
    ["清溪镇", "起草部门"],
    ["县委宣传部微信公众号", "媒体"],
    ["清溪发布", "其他"],
    ["本站", "未注明"],
    ["", "未注明"],
    [null, "未注明"],
  ])("%s: %s", (source, kind) => expect(sourceClass(source, unit)).toBe(kind))

  test("the share that the issuing bodies stand behind", () => {
    const own = item(1, "解读一", { source: "清溪县商务局" })
    const press = item(2, "解读二", { source: "清溪日报" })
    const result = run([own, press], { by: "source", minRatio: 0.8 })
    expect(result).toMatchObject({ verdict: "partial", ratio: 0.5 / 0.8 })
    expect(result.text).toContain("媒体1、起草部门1")
    expect(run([own, press], { by: "source", minRatio: 0.5, want: ["商务局"] }).verdict).toBe("pass")
  })
})
