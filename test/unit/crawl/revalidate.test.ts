import { describe, expect, it } from "vitest"
import { createFetcher, defaultFetchSettings } from "../../../src/core/crawl/fetcher"
import type { RequestOptions, RequestPort } from "../../../src/core/crawl/ports"
import { type EarlierAnswer, revalidating } from "../../../src/core/crawl/revalidate"
import type { Visit } from "../../../src/core/crawl/types"
import { readPage } from "../../../src/core/page/read"
import { answer, fakeClock, html } from "./scripted"

const URL_ = "http://www.qingxi.gov.cn/zcjd/"
const rows = Array.from(
  { length: 12 },
  (_, n) => `<li><a href="/${n}.html">《清溪县办法》第${n}次解读</a></li>`,
)
const BODY = `<html><head><title>政策解读-清溪县人民政府</title></head><body><ul>${rows.join("")}</ul></body></html>`
const TAGGED = {
  "content-type": "text/html; charset=utf-8",
  etag: '"a1"',
  "last-modified": "Mon, 01 Jun 2020 00:00:00 GMT",
}

/** A port that notes the headers it was given. */
function noting(
  give: (options: RequestOptions) => ReturnType<RequestPort>,
): RequestPort & { sent: unknown[] } {
  const sent: unknown[] = []
  return Object.assign(
    (_url: string, options: RequestOptions) => {
      sent.push(options.headers)
      return give(options)
    },
    { sent },
  )
}

async function visitBy(request: RequestPort): Promise<Visit> {
  const ports = { read: readPage, clock: fakeClock(), signal: new AbortController().signal }
  const settings = { ...defaultFetchSettings, respectRobots: false }
  return (await createFetcher({ request, ...ports }, settings).visit(URL_)).visit
}

const first = () => visitBy(async (url) => answer(BODY, { headers: TAGGED, finalUrl: url }))
const earlier = (visit: Visit) => async (): Promise<EarlierAnswer> => ({ visit, bytes: html(BODY) })

describe("a page seen in an earlier run", () => {
  it("is known by what the server gave to recognise it", async () => {
    expect((await first()).validators).toEqual({ etag: TAGGED.etag, modified: TAGGED["last-modified"] })
  })

  it("is asked for only if it has changed, and read again from the bytes of then", async () => {
    const before = await first()
    const request = noting(async () => answer("", { status: 304, headers: {}, finalUrl: URL_ }))
    const again = await visitBy(revalidating(request, earlier(before)))
    expect(request.sent).toEqual([{ "if-none-match": '"a1"', "if-modified-since": TAGGED["last-modified"] }])
    expect(again).toMatchObject({ outcome: "ok", status: 200, sha256: before.sha256, requests: 1 })
    expect(again.page).toEqual(before.page)
  })

  it("is asked for whole where another address says that it has not changed", async () => {
    const before = await first()
    const elsewhere = "http://www.qingxi.gov.cn/new/"
    const request = noting(async ({ headers }) =>
      headers
        ? answer("", { status: 304, headers: {}, finalUrl: elsewhere })
        : answer(BODY, { finalUrl: elsewhere }),
    )
    const again = await visitBy(revalidating(request, earlier(before)))
    expect(request.sent).toHaveLength(2)
    expect(again).toMatchObject({ outcome: "ok", finalUrl: elsewhere })
  })

  it("that has changed is read as it is now", async () => {
    const before = await first()
    const now = BODY.replace("第3次", "第三次")
    const again = await visitBy(revalidating(async (url) => answer(now, { finalUrl: url }), earlier(before)))
    expect(again.sha256).not.toBe(before.sha256)
    expect(again.page?.entries[3]?.title).toContain("第三次")
  })

  it.each<[string, Partial<Visit>]>([
    ["was not read", { outcome: "server-error" }],
    ["lay elsewhere", { finalUrl: "http://www.qingxi.gov.cn/other/" }],
    ["had nothing to be known by", { validators: undefined }],
  ])("that %s then is asked for whole", async (_why, then) => {
    const before = { ...(await first()), ...then }
    const request = noting(async () => answer(BODY, { finalUrl: URL_ }))
    await visitBy(revalidating(request, earlier(before)))
    expect(request.sent).toEqual([undefined])
  })

  it.each([
    ["a line break", "a\r\nx-evil: 1"],
    ["a novel", `"${"x".repeat(400)}"`],
    ["no Latin", "“一”"],
  ])("gives no validator that is %s", async (_what, etag) => {
    const visit = await visitBy(async (url) => answer(BODY, { headers: { ...TAGGED, etag }, finalUrl: url }))
    expect(visit.validators).toEqual({ modified: TAGGED["last-modified"] })
  })
})
