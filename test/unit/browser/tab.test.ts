import { afterEach, describe, expect, test, vi } from "vitest"
import { siteOfTab } from "../../../src/platform/browser/tab"

interface Tab {
  url?: string
  marks?: { name: string | null; code: string | null }
  /** Hosts granted beside gov.cn. */
  granted?: string[]
}

const marksFrom = ({ name, code }: NonNullable<Tab["marks"]>) => ({
  names: name === null ? [] : [{ text: name, from: "head" }],
  codes: code === null ? [] : [{ text: code, from: "head" }],
})

function tab({ url, marks, granted = [] }: Tab) {
  vi.stubGlobal("chrome", {
    tabs: { query: async () => [{ id: 1, url }] },
    scripting: {
      async executeScript() {
        if (!marks) throw new Error("Cannot access contents of the page")
        return [{ result: marksFrom(marks) }]
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        granted.some((host) => origins[0] === `*://${host}/*`),
    },
  })
  return siteOfTab()
}
afterEach(() => vi.unstubAllGlobals())

describe("the site in the active tab", () => {
  test("is named, coded and levelled by its head", async () => {
    const marks = { name: "望溪县人民政府", code: "4405110001" }
    expect(await tab({ url: "https://www.wangxi.gov.cn/zwgk/a.html?x=1#y", marks })).toEqual({
      kind: "gov",
      url: "https://www.wangxi.gov.cn/zwgk/a.html?x=1#y",
      origin: "https://www.wangxi.gov.cn",
      ...marks,
      marks: marksFrom(marks),
      level: "county",
    })
  })

  test("is known without its head, where that can't be read", async () => {
    expect(await tab({ url: "http://www.wangxi.gov.cn/" })).toMatchObject({
      kind: "gov",
      name: null,
      level: null,
    })
  })

  test("outside gov.cn needs its host's permission, once", async () => {
    const marks = { name: "望溪县人民政府", code: "4405110001" }
    const url = "http://www.wangxi.example:8080/"
    expect(await tab({ url, marks })).toEqual({
      kind: "needs-permission",
      url,
      host: "www.wangxi.example",
      ...marks,
    })
    expect(await tab({ url, marks, granted: ["www.wangxi.example"] })).toMatchObject({ kind: "gov" })
  })

  test.each([
    ["http://www.example.com/", "not-government"],
    ["http://www.gov.cn.example.com/", "not-government"],
    ["http://notgov.cn/", "not-government"],
    ["chrome://settings/", "not-web"],
    ["file:///home/a.html", "not-web"],
    [undefined, "not-government"],
  ])("%s is %s", async (url, kind) => {
    expect(await tab({ url, marks: { name: "商店", code: null } })).toMatchObject({ kind })
  })
})
