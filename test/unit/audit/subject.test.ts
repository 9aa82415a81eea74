import { describe, expect, it } from "vitest"
import { describeSubject, furtherHomes } from "../../../src/core/audit/subject"
import { ORIGIN, page, visit } from "../make"

const home = (name: string | null, code: string | null) => visit(page({ url: "/", site: { name, code } }))

describe("who is audited", () => {
  it.each([
    ["青河省人民政府", "6300000001", "province"],
    ["清溪市人民政府", "4452000001", "prefecture"],
    ["清溪县人民政府", "4452240001", "county"],
    ["清溪县河西镇人民政府", "4452240012", "township"],
    ["清溪县教育局", "4452240020", "department"],
    [null, "bm12000001", "ministry"],
    [null, null, "county"],
  ])("%s with code %s is a %s", (name, code, level) => {
    expect(describeSubject(`${ORIGIN}/`, home(name, code))).toMatchObject({
      name,
      code,
      level,
      pathPrefix: "/",
    })
  })

  it("is what a person says, over what the page says", () => {
    const hints = { name: "河西镇人民政府", level: "township", pathPrefix: "/hexi/" } as const
    expect(describeSubject(`${ORIGIN}/hexi/`, home("清溪县人民政府", "4452240001"), hints)).toMatchObject({
      ...hints,
      code: null,
    })
  })

  it("below its county's portal goes by a name of its own level, and without the portal's code", () => {
    const part = { level: "department", pathPrefix: "/jyj/" } as const
    const at = (name: string | null) => describeSubject(`${ORIGIN}/jyj/`, home(name, "4452240001"), part)
    expect(at("清溪县人民政府")).toMatchObject({ name: null, code: null })
    expect(at("清溪县教育局")).toMatchObject({ name: "清溪县教育局", code: null })
    const county = describeSubject(`${ORIGIN}/zwgk/`, home("清溪县人民政府", "4452240001"), {
      pathPrefix: "/zwgk/",
    })
    expect(county).toMatchObject({ name: "清溪县人民政府", code: "4452240001" })
  })

  it("lives where the home page was found", () => {
    const moved = { ...home(null, null), finalUrl: "https://www.qingxi.gov.cn/portal/" }
    expect(describeSubject(`${ORIGIN}/`, moved)).toMatchObject({
      url: `${ORIGIN}/`,
      origin: "https://www.qingxi.gov.cn",
    })
  })

  it("can be told without a home page", () => {
    expect(describeSubject(`${ORIGIN}/`, visit("/"))).toMatchObject({
      name: null,
      level: "county",
      origin: ORIGIN,
    })
  })

  it("is told by the frames of a home page that says nothing itself", () => {
    const shell = visit(page({ url: "/", frames: [`${ORIGIN}/top.html`, `${ORIGIN}/main.html`] }))
    expect(furtherHomes(shell)).toEqual([`${ORIGIN}/top.html`, `${ORIGIN}/main.html`])
    const top = visit(page({ url: "/top.html", site: { name: "top", code: null } }))
    const main = visit(page({ url: "/main.html", site: { name: "清溪县教育局", code: "4452240020" } }))
    expect(describeSubject(`${ORIGIN}/`, shell, {}, [top, main])).toMatchObject({
      name: "清溪县教育局",
      code: "4452240020",
      level: "department",
    })
    expect(furtherHomes(home("清溪县人民政府", "4452240001"))).toEqual([])
  })

  it.each([
    ["http://www.qingxi.gov.cn/hexi/", "河西镇人民政府", "/hexi/"],
    ["http://www.qingxi.gov.cn/hexi", "河西镇人民政府", "/hexi/"],
    ["http://qingxi.gov.cn/bm/jyj/main.jsp", "清溪县教育局", "/bm/jyj/"],
    ["http://www.qingxi.gov.cn/", "清溪县教育局", "/"],
    ["http://jyj.qingxi.gov.cn/web/", "清溪县教育局", "/"],
    ["http://www.qingxi.gov.cn/web/", "清溪县人民政府", "/"],
  ])("at %s %s is audited below %s", (url, name, pathPrefix) => {
    expect(describeSubject(url, home(name, null)).pathPrefix).toBe(pathPrefix)
  })
})
