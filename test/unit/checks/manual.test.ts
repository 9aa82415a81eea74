import { describe, expect, it } from "vitest"
import { manual } from "../../../src/core/checks/manual"
import { page, site, subject } from "../make"
import { rule } from "./rule"

const question = "是否开展培训？"
const home = page({ url: "/", kind: "home", nav: [["应急预案", "/yjya/"]] })

describe("a duty that a person decides", () => {
  it("waits with its question and asks for no page", () => {
    const context = { subject: subject(), rule: rule({ mode: "manual", question }) }
    const params = manual.params.parse({})
    expect(manual.seek(site([]), params, context)).toEqual([])
    expect(manual.judge(site([]), params, context)).toMatchObject({
      verdict: "pending",
      ratio: null,
      reason: { code: "manual.question", values: { question } },
    })
  })

  it("shows the columns a person will want to open, from what was read anyway", () => {
    const context = { subject: subject(), rule: rule({ mode: "assisted", question }) }
    const params = manual.params.parse({ columns: ["yjya"] })
    const list = page({ url: "/yjya/", title: "应急预案", entries: [["甲预案", "/1.html", "2020-01-01"]] })
    expect(manual.seek(site([home]), params, context)).toEqual([])
    expect(manual.judge(site([home]), params, context).evidence).toEqual([
      { url: list.url, text: "应急预案" },
    ])
    expect(manual.judge(site([home, list]), params, context).evidence).toEqual([
      { url: list.url, text: "应急预案" },
    ])
  })

  it("does not apply where nothing can be seen on the web", () => {
    const context = { subject: subject(), rule: rule({ mode: "offline", weight: 0 }) }
    const params = manual.params.parse({ columns: ["yjya"] })
    expect(manual.seek(site([home]), params, context)).toEqual([])
    expect(manual.judge(site([]), params, context)).toMatchObject({
      verdict: "not-applicable",
      reason: { code: "manual.offline" },
    })
  })
})
