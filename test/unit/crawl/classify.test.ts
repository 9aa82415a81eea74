import { describe, expect, it } from "vitest"
import type { Answer } from "../../../src/core/crawl/ports"
import { readAnswer } from "../../../src/core/crawl/reading"
import { readPage } from "../../../src/core/page/read"
import { answer } from "./scripted"

const URL = "http://www.qingxi.gov.cn/zcjd/"

const outcomeOf = async (given: Answer) => (await readAnswer({ ...given, finalUrl: URL }, readPage)).outcome

const bytes = (...head: number[]) => new Uint8Array([...head, ...new Array(600).fill(0x41)])
const file = (body: Uint8Array, type: string) =>
  answer("", { bytes: body, headers: { "content-type": type } })
const nav = Array.from({ length: 10 }, (_, n) => `<li><a href="/c${n}/">栏目名称${n}</a></li>`).join("")
const page = (title: string, text: string) =>
  answer(
    `<html><head><title>${title}</title></head><body><ul class="nav">${nav}</ul><div class="content"><p>${text}</p></div></body></html>`,
  )

describe("what an answer means", () => {
  it.each([
    [404, "gone"],
    [410, "gone"],
    [401, "forbidden"],
    [403, "forbidden"],
    [422, "forbidden"],
    [429, "forbidden"],
    [500, "server-error"],
    [502, "server-error"],
  ])("status %i is %s", async (status, outcome) => {
    expect(await outcomeOf(answer("<html>出错</html>", { status }))).toBe(outcome)
  })

  it.each([
    ["412 with a script", answer("<html><script>$_ts={}</script></html>", { status: 412 })],
    ["202 with a script", answer("<html><script>var a</script></html>", { status: 202 })],
    ["521", answer("<script>go()</script>", { status: 521, headers: { "x-via-jsl": "abc,-" } })],
    ["a cookie and a reload", answer('<script>document.cookie="a=1";location.reload()</script>')],
    ["a C3VK shell", answer('<html><body><script>var C3VK="x"; go()</script></body></html>')],
    [
      "a guard's page",
      answer("<html><title>安全验证</title><body>请完成安全验证后继续访问本网站</body></html>"),
    ],
  ])("%s is a challenge", async (_, given) => {
    expect(await outcomeOf(given)).toBe("challenge")
  })

  it.each([
    ["404", ""],
    ["404 Not Found", ""],
    ["页面不存在", ""],
    ["清溪县人民政府", "对不起，您访问的页面不存在或已被删除。"],
  ])("200 titled %s saying “%s” is a soft 404", async (title, text) => {
    expect(await outcomeOf(page(title, text))).toBe("soft-404")
  })

  it("the page that missing ones are sent to is a soft 404", async () => {
    const reading = await readAnswer(
      { ...page("友情提示", "五秒后返回"), finalUrl: "http://www.qingxi.gov.cn/404.html" },
      readPage,
    )
    expect(reading.outcome).toBe("soft-404")
  })

  it("a decree numbered 404 is a page", async () => {
    expect(await outcomeOf(page("404号令公布", "经县政府常务会议讨论通过，现予公布。".repeat(30)))).toBe("ok")
  })

  it("an article that mentions deleted pages is a page", async () => {
    const text = "网站管理人员应当及时清理错链断链，页面不存在的，应当设置提示。".repeat(20)
    expect(await outcomeOf(page("清溪县网站管理办法", text))).toBe("ok")
  })

  it("a decision that information does not exist is a page", async () => {
    expect(await outcomeOf(page("政府信息不存在告知书", "经检索，您申请的政府信息不存在。"))).toBe("ok")
  })

  it("nothing is empty", async () => {
    expect(await outcomeOf(answer(" \n\t "))).toBe("empty")
    expect(await outcomeOf(answer("<html><body></body></html>"))).toBe("empty")
  })

  it.each([
    ["a frame", '<iframe src="/inner.html"></iframe>'],
    ["a link", '<a href="/zwgk/">政务公开</a>'],
    ["a file", '<a href="/upload/a.doc">附件</a>'],
    [
      "a form",
      '<form action="/apply" method="post"><textarea name="content"></textarea><input name="phone"></form>',
    ],
  ])("%s alone is a page", async (_, body) => {
    expect(await outcomeOf(answer(`<html><body>${body}</body></html>`))).toBe("ok")
  })

  it("an application's shell is script-drawn", async () => {
    const shell =
      '<html><head><title>清溪县</title></head><body><div id="app"></div><script src="/app.js"></script></body></html>'
    expect(await outcomeOf(answer(shell))).toBe("script-drawn")
  })

  it.each([
    ["PDF", file(bytes(0x25, 0x50, 0x44, 0x46), "application/pdf"), "application/pdf"],
    ["PDF sent as HTML", file(bytes(0x25, 0x50, 0x44, 0x46), "text/html"), "application/pdf"],
    ["binary", file(bytes(0, 1, 2, 3), "application/octet-stream"), "application/octet-stream"],
  ])("%s is not-html, its type kept", async (_, given, type) => {
    expect(await readAnswer({ ...given, finalUrl: URL }, readPage)).toMatchObject({
      outcome: "not-html",
      contentType: type,
    })
  })

  it.each([
    ["Word", file(bytes(0xd0, 0xcf, 0x11, 0xe0), "text/html"), "application/octet-stream"],
    ["OFD", file(bytes(0x50, 0x4b, 3, 4), "application/ofd"), "application/ofd"],
  ])("%s that was cut off is damaged", async (_, given, type) => {
    expect(await readAnswer({ ...given, finalUrl: URL }, readPage)).toMatchObject({
      outcome: "damaged",
      contentType: type,
    })
  })

  it("a picture is an image, its type kept", async () => {
    const given = file(bytes(0x89, 0x50, 0x4e, 0x47), "text/html")
    expect(await readAnswer({ ...given, finalUrl: URL }, readPage)).toMatchObject({
      outcome: "image",
      contentType: "image/png",
    })
  })

  it("an HTML error page under the type of a file is read", async () => {
    const given = { ...page("404", ""), headers: { "content-type": "application/octet-stream" } }
    expect(await outcomeOf(given)).toBe("soft-404")
  })
})
