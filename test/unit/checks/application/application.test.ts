import { describe, expect, it } from "vitest"
import { application } from "../../../../src/core/checks/application"
import type { PageLike } from "../../make"
import { page, visit } from "../../make"
import { asker } from "../ask"

const ask = asker(application)
const params = { column: "ysqgk", need: ["form-or-table", "contact"] }
const CONTACT =
  "受理机构：县政府办公室\n通信地址：人民路8号\n联系电话：0990-7120001\n电子邮箱：gk@qingxi.gov.cn"

const home = page({ url: "/", kind: "home", nav: [["依申请公开", "/ysq/"]] })
const landing = (more: Partial<PageLike> = {}) =>
  page({ url: "/ysq/", title: "依申请公开", text: CONTACT, ...more })

describe("the way to apply", () => {
  it("passes with a form on the page and where to turn", () => {
    const { verdict, leads, text, evidence } = ask(params, [home, landing({ form: true })])
    expect([verdict, leads]).toEqual(["pass", []])
    expect(text).toBe("“依申请公开”渠道畅通，设有：在线申请表单；通信地址、电子邮箱、电话")
    expect(evidence.map(({ text: quote }) => quote)).toContain("联系电话：0990-7120001")
  })

  it("passes with a form to download", () => {
    const withFile = landing({ attachments: [["信息公开申请表.doc", "/ysq/sqb.doc"]] })
    expect(ask(params, [home, withFile])).toMatchObject({ verdict: "pass" })
    expect(ask(params, [home, withFile]).text).toContain("申请表；")
  })

  it("takes a page called a form for one only where there is something to fill in", () => {
    const named = (more: Partial<PageLike> = {}) =>
      ask(params, [home, landing({ title: "政府信息公开申请表", ...more })]).verdict
    expect(named()).toBe("partial")
    expect(named({ tables: [[["申请人姓名", ""]]] })).toBe("pass")
  })

  it("follows links to the form and to the unit's addresses", () => {
    const links: [string, string][] = [
      ["在线申请", "/ysq/form.html"],
      ["受理机构", "/ysq/sljg.html"],
    ]
    const bare = landing({
      text: "公民、法人和其他组织可以向本机关申请公开政府信息，申请时请说明所需信息。".repeat(3),
      links: links.map(([text, url]) => ({ text, url })),
    })
    expect(ask(params, [home, bare]).leads).toEqual(["/ysq/form.html", "/ysq/sljg.html"])
  })

  it("counts a form behind an account half", () => {
    const linked = landing({ links: [{ text: "在线申请", url: "/user/login.html" }] })
    expect(ask(params, [home, linked]).leads).toEqual(["/user/login.html"])
    const login = page({ url: "/user/login.html", title: "用户登录", text: "用户名 密码 验证码" })
    const { verdict, ratio, text } = ask(params, [home, linked, login])
    expect([verdict, ratio]).toEqual(["partial", 0.75])
    expect(text).toContain("须登录后才能申请")
  })

  it("gives the share of what is there", () => {
    const { verdict, ratio, text } = ask(params, [home, landing()])
    expect([verdict, ratio]).toEqual(["partial", 0.5])
    expect(text).toBe("“依申请公开”已见：通信地址、电子邮箱、电话；未见：申请表或在线申请")
  })

  it("fails where the page offers neither, labels without values included", () => {
    const bare = landing({ text: "公民、法人可以申请公开政府信息。联系电话：\n通信地址：" })
    expect(ask(params, [home, bare])).toMatchObject({ verdict: "fail", ratio: 0 })
  })

  it("is not found without the column", () => {
    const { verdict, searched } = ask(params, [page({ url: "/", kind: "home", nav: [["新闻", "/xw/"]] })])
    expect(verdict).toBe("not-found")
    expect(searched.length).toBeGreaterThan(0)
  })

  it("is blocked behind an obstacle, on the column or on the way to the form", () => {
    expect(ask(params, [home, visit("/ysq/", { outcome: "timeout" })]).verdict).toBe("blocked")
    const linked = landing({ links: [{ text: "我要申请", url: "/ysq/app/" }] })
    expect(ask(params, [home, linked, visit("/ysq/app/", { outcome: "challenge" })])).toMatchObject({
      verdict: "blocked",
      reason: { code: "blocked.challenge" },
    })
  })

  it("leaves a column on another host to a person, and gathers in an assisted rule", () => {
    const away = page({ url: "/", kind: "home", nav: [["依申请公开", "http://ysq.sheng.gov.cn/a/"]] })
    expect(ask(params, [away])).toMatchObject({
      verdict: "pending",
      reason: { code: "column.external-other" },
    })
    expect(ask(params, [home, landing()], { of: { mode: "assisted" } }).verdict).toBe("pending")
  })
})
