import { describe, expect, test } from "vitest"
import { siteNorms } from "../../../../src/core/checks/site-norms"
import { domainForm } from "../../../../src/core/checks/site-norms/domain"
import type { Level } from "../../../../src/core/result/types"
import { page, subject, visit } from "../../make"
import { asker } from "../ask"

const ask = asker(siteNorms)
const home = page({
  url: "/",
  kind: "home",
  title: "清溪县人民政府",
  foot: ["code", "icp"],
  tags: ["SiteName"],
})

describe("the domain", () => {
  const form = (level: Level, host: string, pathPrefix = "/") =>
    domainForm(subject({ level, origin: `http://${host}`, pathPrefix }))

  test("of a government, of a department, of a ministry", () => {
    expect(form("county", "www.qingxi.gov.cn")).toBe("prescribed")
    expect(form("province", "www.fujian.gov.cn")).toBe("prescribed")
    expect(form("department", "jyj.qingxi.gov.cn")).toBe("prescribed")
    expect(form("ministry", "www.moe.gov.cn")).toBe("prescribed")
  })

  test("of another form is a person's to judge, one that is no government's is not", () => {
    expect(form("county", "www.qingxi.fuzhou.gov.cn")).toBe("other")
    expect(form("department", "www.qxjyj.gov.cn")).toBe("other")
    expect(form("county", "www.qingxi-gov.cn")).toBe("foreign")
    expect(form("county", "www.qingxigov.cn")).toBe("foreign")
    expect(form("county", "www.gov.cn.qingxi.com")).toBe("foreign")
  })

  test("is not asked of a unit that lives on the site of another", () => {
    expect(form("department", "www.qingxi.gov.cn", "/jyj/")).toBe("none")
    const under = { subject: subject({ level: "department", pathPrefix: "/jyj/" }) }
    expect(ask({ need: ["domain"] }, [home], { options: under })).toMatchObject({
      verdict: "not-applicable",
      ratio: null,
    })
  })
})

describe("the foot of the home page", () => {
  test("counts its marks", () => {
    expect(ask({ foot: ["code", "icp"] }, [home])).toMatchObject({ verdict: "pass", ratio: 1 })
    expect(ask({ foot: ["code", "icp", "police", "report"] }, [home])).toMatchObject({
      verdict: "partial",
      ratio: 0.5,
    })
    expect(ask({ foot: ["police"] }, [home])).toMatchObject({ verdict: "fail", ratio: 0 })
  })

  test("without any mark may be written by scripts", () => {
    expect(ask({ foot: ["code"] }, [page({ url: "/", kind: "home", foot: [] })]).verdict).toBe("pending")
    expect(ask({ foot: ["code"] }, [page({ url: "/", kind: "home" })]).verdict).toBe("pending")
  })

  test("nothing is said of a site whose home page is hidden", () => {
    expect(ask({ foot: ["code"] }, [visit("/", { outcome: "challenge", status: 412 })])).toMatchObject({
      verdict: "blocked",
      reason: { code: "blocked.challenge" },
    })
  })
})

describe("answers of the run", () => {
  const silent = (n: number) =>
    Array.from({ length: n }, (_, i) => visit(`/t${i}`, { outcome: "timeout", status: 0 }))
  const answered = Array.from({ length: 39 }, (_, i) => page({ url: `/a${i}` }))

  test("one in twenty may fail", () => {
    expect(ask({ need: ["answers"] }, [home, ...answered, ...silent(2)])).toMatchObject({
      verdict: "pass",
      wholeSite: true,
    })
    const result = ask({ need: ["answers"] }, [home, ...answered, ...silent(10)])
    expect(result).toMatchObject({ verdict: "partial", ratio: 0.8 })
    expect(result.text).toContain("访问50个地址，未应答10个")
  })
})

test("a rule must ask something, and name columns where it asks about pages", () => {
  const isSound = (params: object) => siteNorms.params.safeParse(params).success
  expect(isSound({})).toBe(false)
  expect(isSound({ need: ["days"] })).toBe(false)
  expect(isSound({ need: ["days"], columns: ["tzgg"] })).toBe(true)
})
