import { readFileSync } from "node:fs"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import pack from "../../../rules/national-2020.json"
import { levelOf } from "../../../src/core/text/division"
import { workdaysBetween } from "../../../src/core/text/workdays"
import type { FixtureSite } from "../../sites/listen"
import { buildOtherHosts, buildSite } from "../../sites/sample/build"
import { articleOf, articles, articlesIn, columns, info, pathOf } from "../../sites/sample/content"
import { startSample } from "../../sites/sample/serve"
import { truth } from "../../sites/sample/truth"

const site = buildSite()
const others = buildOtherHosts()
const pages = [...site].filter(([, { type }]) => type.startsWith("text/html"))

const decode = (type: string, body: Uint8Array): string => {
  const head = new TextDecoder("latin1").decode(body.subarray(0, 200))
  return new TextDecoder(type.includes("utf-8") || head.includes("utf-8") ? "utf-8" : "gbk").decode(body)
}
const texts = new Map(pages.map(([path, { type, body }]) => [path, decode(type, body)]))

/** Hosts that the footer of every government site names; nothing is asked of them. */
const outside = new Set(["zfwzgl.www.gov.cn", "beian.miit.gov.cn", "bszs.conac.cn"])

function targetsOf(path: string): URL[] {
  return [...(texts.get(path) ?? "").matchAll(/(?:href|src|action)="([^"]*)"/g)].map(
    ([, target]) => new URL((target ?? "").replaceAll("&amp;", "&"), `http://${info.host}${path}`),
  )
}

describe("sample site", () => {
  it("has the size of a small portal, each page once", () => {
    const own = pages.filter(([path]) => !path.endsWith("/index.html"))
    expect(own.length).toBeGreaterThan(60)
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length)
  })

  it("leads nowhere that does not answer", () => {
    const forms = ["/search/", "/zwgk/zfxxgk/ysqgk/submit", "/bsfw/bjcx/result", "/hdjl/xzxx/submit"]
    const dead = [...texts.keys()].flatMap((path) =>
      targetsOf(path)
        .filter((url) => !outside.has(url.hostname))
        .filter((url) =>
          url.hostname === info.host
            ? !site.has(url.pathname) && !forms.includes(url.pathname)
            : !others.get(url.hostname)?.has(url.pathname + url.search),
        )
        .map((url) => `${path} -> ${url.href}`),
    )
    expect(dead).toEqual([])
  })

  it("can be walked from the home page to every page", () => {
    const seen = new Set(["/"])
    for (const path of seen) {
      for (const { hostname, pathname } of targetsOf(path)) if (hostname === info.host) seen.add(pathname)
      const pager = /createPageHTML\((\d+), \d+, "index", "html"\)/.exec(texts.get(path) ?? "")
      for (let i = 1; i < Number(pager?.[1] ?? 0); i++) seen.add(`${path}index_${i}.html`)
    }
    const unreached = [...texts.keys()].filter((path) => !path.endsWith("/index.html") && !seen.has(path))
    expect(unreached).toEqual([])
  })

  it("declares the head metas of a government site on every page", () => {
    for (const [path, text] of texts) {
      const metas = new Map(
        [...text.matchAll(/<meta name="(\w+)" content="([^"]*)">/g)].map(([, n, c]) => [n, c]),
      )
      expect(metas.get("SiteName"), path).toBe(info.name)
      expect(metas.get("SiteDomain"), path).toBe(info.host)
      expect(metas.get("SiteIDCode"), path).toBe(info.code)
      if (path.includes("/t2")) {
        expect(metas.get("ArticleTitle"), path).not.toBe("")
        expect(metas.get("PubDate"), path).toMatch(/^20\d\d-\d\d-\d\d \d\d:\d\d$/)
        expect(metas.get("ContentSource"), path).not.toBe("")
      }
      expect(text, path).toContain(`sitecode="${info.code}"`)
    }
  })

  it("is in UTF-8 but for one column in GBK", () => {
    const gbk = pages.filter(([, { type }]) => !type.includes("utf-8")).map(([path]) => path)
    const column = columns.find(({ charset }) => charset === "gbk")?.path ?? "none"
    expect(gbk.length).toBeGreaterThan(3)
    expect(gbk.every((path) => path.startsWith(column))).toBe(true)
  })

  it("styles nothing that is not there", () => {
    const css = readFileSync(new URL("../../sites/sample/assets/style.css", import.meta.url), "utf8")
    const styled = new Set(
      [...css.replace(/url\([^)]*\)/g, "").matchAll(/\.([a-zA-Z][\w-]*)(?=[^{}]*\{)/g)].map(
        ([, name]) => name,
      ),
    )
    const used = new Set(
      [...texts.values()].flatMap((text) =>
        [...text.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => (names ?? "").split(" ")),
      ),
    )
    expect([...styled].filter((name) => !used.has(name as string))).toEqual([])
  })

  it("speaks for a county", () => {
    expect(levelOf({ code: info.code, name: info.name })).toBe(truth.level)
  })
})

describe("truth of the sample site", () => {
  it("speaks of every rule that the tool decides for a county, and of no other", () => {
    const live = pack.rules.filter(
      ({ mode, appliesTo }) => mode === "auto" && appliesTo.includes(truth.level),
    )
    expect(Object.keys(truth.rules).sort()).toEqual(live.map(({ id }) => id).sort())
  })

  it("sorts all policy documents", () => {
    const { need, linked, unlinked, none, exempt, reprints, outside: otherYears } = truth.policies
    const sorted = [...truth.pairs.map(({ policy }) => policy), ...exempt, ...reprints, ...otherYears]
    expect(sorted.sort()).toEqual(
      articlesIn("/zwgk/zcwj/")
        .map(({ id }) => id)
        .sort(),
    )
    const count = (...states: string[]) => truth.pairs.filter(({ link }) => states.includes(link)).length
    expect([linked, unlinked, none]).toEqual([count("both", "forward", "back"), count("text"), count("none")])
    expect(linked + unlinked + none).toBe(need)
  })

  it.each(truth.pairs)("$policy and $interpretation are linked as the pages link them", (pair) => {
    const text = (id: number) => texts.get(pathOf(articleOf(id))) ?? ""
    const policy = articleOf(pair.policy)
    if (pair.interpretation === null) {
      expect(text(pair.policy)).not.toContain("/jdhy/zcjd/20")
      return
    }
    const interpretation = articleOf(pair.interpretation)
    const forward = text(pair.policy).includes(pathOf(interpretation))
    const back = text(pair.interpretation).includes(pathOf(policy))
    const named = text(pair.interpretation).includes(policy.document?.number ?? "none")
    expect(forward && back ? "both" : forward ? "forward" : back ? "back" : named ? "text" : "none").toBe(
      pair.link,
    )
    expect(workdaysBetween(policy.date.slice(0, 10), interpretation.date.slice(0, 10))).toBe(pair.lagWorkdays)
  })

  it("names the columns of the application table that do not add up, and the other report's adds up", () => {
    const names = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
    const wrong = articlesIn("/zwgk/zfxxgk/gknb/").flatMap(({ id, applications }) => {
      if (!applications) return []
      const row = (key: string) => applications[key] ?? []
      return names.flatMap((name, i) => {
        const [fresh = 0, carried = 0, handled = 0, next = 0] = ["new", "carried", "handled", "next"].map(
          (key) => row(key)[i],
        )
        return fresh + carried === handled + next ? [] : [`${id} ${name}`]
      })
    })
    expect(wrong).toEqual(truth.arithmetic.columns.map((name) => `${truth.arithmetic.report} ${name}`))
  })
})

describe("sample site, served", () => {
  let sample: FixtureSite
  beforeAll(async () => {
    sample = await startSample()
  })
  afterAll(() => sample.close())
  const get = (path: string) => fetch(`http://127.0.0.1:${sample.port}${path}`)

  it("answers 404 with a page of its own", async () => {
    const response = await get("/nothing/here.html")
    expect(response.status).toBe(404)
    expect(await response.text()).toContain("页面不存在")
  })

  it("finds titles, and only those, by its search", async () => {
    const found = await (await get(`/search/?searchWord=${encodeURIComponent("临时救助")}`)).text()
    expect(found).toContain(pathOf(articleOf(10204)))
    const nothing = await (await get(`/search/?searchWord=${encodeURIComponent("无此标题")}`)).text()
    expect(nothing).toContain("没有找到")
  })

  it("keeps a log of what was asked for", async () => {
    await get("/robots.txt")
    expect(sample.requests().at(-1)).toBe("GET 127.0.0.1/robots.txt")
  })
})
