/** A town whose pages lie under a path of the county's host: what is its own counts, what is others' never does. */
import { describe, expect, test } from "vitest"
import type { Labelled } from "../../sites/proof/html"
import { links, page, prose } from "../../sites/proof/html"
import type { Reply, TinySite } from "../../sites/proof/types"
import { auditByRule } from "./audit"

const HOST = "http://www.liutang.gov.cn"
const county = { place: "柳塘县", name: "柳塘县人民政府", host: "www.liutang.gov.cn", code: "3504990001" }
const town = { ...county, place: "青石镇", name: "青石镇人民政府" }

/** The county's menu, which stands on every page of its host. */
const countyMenu: Labelled[] = [
  ["应急预案", "/yjya/"],
  ["规范性文件", "/gfxwj/"],
  ["政府信息公开年报", "/nb/"],
]
const rows = (items: readonly (readonly [string, string, string])[]): string =>
  `<ul class="list">${items.map(([title, url, date]) => `<li><a href="${url}">${title}</a><span>${date}</span></li>`).join("")}</ul>`

const countyPage = (title: string, main: string): string =>
  page(
    { unit: county, menu: countyMenu },
    { title, main: `<div class="main"><h2>${title}</h2>${main}</div>` },
  )

const townPage = (title: string, menu: readonly Labelled[], main: string): string =>
  page(
    { unit: town, menu: [...countyMenu, ...menu] },
    { title, main: `<div class="main"><h2>${title}</h2>${main}</div>` },
  )

const plan = (unit: string): string =>
  page(
    { unit: county, menu: countyMenu },
    {
      title: `${unit}突发事件总体应急预案`,
      main: `<div class="article"><h1>${unit}突发事件总体应急预案</h1><span>发布时间：2020-05-06</span><div class="TRS_Editor">${prose(60)}</div></div>`,
    },
  )

const SIX = [
  "总体情况",
  "主动公开政府信息情况",
  "收到和处理政府信息公开申请情况",
  "政府信息公开行政复议、行政诉讼情况",
  "存在的主要问题及改进情况",
  "其他需要报告的事项",
]
const report = (unit: string): string =>
  page(
    { unit: county, menu: countyMenu },
    {
      title: `${unit}2020年政府信息公开工作年度报告`,
      main: `<div class="article"><h1>${unit}2020年政府信息公开工作年度报告</h1><span>发布时间：2021-01-20</span><div class="TRS_Editor">${SIX.map((part, i) => `<p>${"一二三四五六"[i]}、${part}</p>${prose(4)}`).join("")}<p>落实政务公开工作要点。</p></div></div>`,
    },
  )

/** The county's own columns, full of what the town lacks. */
const shared: Record<string, Reply> = {
  "/": countyPage(
    "柳塘县人民政府",
    `<h3>要闻</h3>${rows([["全县农村工作例会召开", "/xw/1.html", "2020-12-30"]])}${links([["青石镇", "/qsz/"]])}`,
  ),
  "/yjya/": countyPage(
    "应急预案",
    rows([
      ["柳塘县突发事件总体应急预案", "/yjya/1.html", "2020-05-06"],
      ["东山镇突发事件总体应急预案", "/yjya/2.html", "2020-05-06"],
    ]),
  ),
  "/yjya/1.html": plan("柳塘县"),
  "/yjya/2.html": plan("东山镇"),
  "/nb/": countyPage(
    "政府信息公开年报",
    rows([
      ["柳塘县2020年政府信息公开工作年度报告", "/nb/1.html", "2021-01-20"],
      ["东山镇人民政府2020年政府信息公开工作年度报告", "/nb/2.html", "2021-01-20"],
      ["青石镇人民政府2020年政府信息公开工作年度报告", "/nb/3.html", "2021-01-20"],
    ]),
  ),
  "/nb/1.html": report("柳塘县"),
  "/nb/2.html": report("东山镇人民政府"),
  "/nb/3.html": report("青石镇人民政府"),
}

const siteOf = (
  menu: readonly Labelled[],
  own: Record<string, Reply> = {},
  more: Record<string, Reply> = {},
): TinySite => ({
  url: `${HOST}/qsz/`,
  replies: {
    ...shared,
    ...more,
    "/qsz/": townPage("青石镇人民政府", menu, rows([["青石镇召开秋收会议", "/qsz/1.html", "2020-12-20"]])),
    ...own,
  },
})

const setting = { level: "township", name: "青石镇人民政府", pathPrefix: "/qsz/" } as const
const audit = async (rule: string, site: TinySite, asOf = "2020-12-31") => {
  const { finding } = await auditByRule(rule, site, { ...setting, asOf })
  const at = finding.evidence.map(({ url }) => url.replace(HOST, ""))
  return { verdict: finding.verdict, code: finding.reason.code, at }
}

describe("a town under the county's host", () => {
  test("is not credited with the county's plans that the menu leads to", async () => {
    const { verdict, code, at } = await audit("CN20-4.2-a", siteOf([]))
    expect([verdict, code]).toEqual(["pending", "column.external-other"])
    expect(at.filter((url) => /^\/yjya\/\d/.test(url))).toEqual([])
  })

  test("is credited with its own", async () => {
    const own = {
      "/qsz/yjya/": townPage(
        "应急预案",
        [],
        rows([["青石镇突发事件总体应急预案", "/qsz/yjya/1.html", "2020-05-06"]]),
      ),
      "/qsz/yjya/1.html": plan("青石镇"),
    }
    const { verdict, at } = await audit("CN20-4.2-a", siteOf([["应急预案", "/qsz/yjya/"]], own))
    expect(verdict).toBe("pass")
    expect(at).toContain("/qsz/yjya/1.html")
    expect(at.filter((url) => url.startsWith("/yjya/"))).toEqual([])
  })

  test("and with its section of the county's directory", async () => {
    const more = {
      "/zfxxgk/qsz/": townPage("青石镇政府信息公开", [["应急预案", "/zfxxgk/qsz/yjya/"]], ""),
      "/zfxxgk/qsz/yjya/": townPage(
        "应急预案",
        [],
        rows([["青石镇突发事件总体应急预案", "/zfxxgk/qsz/yjya/1.html", "2020-05-06"]]),
      ),
      "/zfxxgk/qsz/yjya/1.html": plan("青石镇"),
    }
    const { verdict, at } = await audit("CN20-4.2-a", siteOf([["政府信息公开", "/zfxxgk/qsz/"]], {}, more))
    expect(verdict).toBe("pass")
    expect(at).toContain("/zfxxgk/qsz/yjya/1.html")
  })

  test("has its annual report in the county's list under its own name", async () => {
    const { code, at } = await audit("CN20-0-a", siteOf([]), "2021-06-30")
    expect(code).toMatch(/^annual-report\.(?:pass|partial|unclear)$/)
    expect(at).toContain("/nb/3.html")
    expect(at.filter((url) => ["/nb/1.html", "/nb/2.html"].includes(url))).toEqual([])
  })
})

describe("a town whose report the county's list does not name", () => {
  test("has none, and no other's is taken for it", async () => {
    const list = countyPage(
      "政府信息公开年报",
      rows([
        ["柳塘县2020年政府信息公开工作年度报告", "/nb/1.html", "2021-01-20"],
        ["东山镇人民政府2020年政府信息公开工作年度报告", "/nb/2.html", "2021-01-20"],
      ]),
    )
    const { verdict } = await audit("CN20-0-a", siteOf([], {}, { "/nb/": list }), "2021-06-30")
    expect(["not-found", "pending"]).toContain(verdict)
  })
})
