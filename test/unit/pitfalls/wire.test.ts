/** Servers that answer, but not to everyone, not to every question, and not at once. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { createFetcher, defaultFetchSettings } from "../../../src/core/crawl/fetcher"
import { isObstacle } from "../../../src/core/crawl/outcome"
import { readPage } from "../../../src/core/page/read"
import { createNodeRequest } from "../../../src/platform/node/request"
import { type FixtureSite, listen } from "../../sites/listen"

const HOST = "www.liutang.gov.cn"
const PAGE = `<meta charset="utf-8"><title>便民服务</title><a href="/">首页</a><h1>便民服务</h1><p>${"办理事项按本页所列程序进行。".repeat(20)}</p>`
let site: FixtureSite

beforeAll(async () => {
  site = await listen(HOST, 0, ({ headers, method, url }, response) => {
    const guarded = url === "/guarded" && !headers.referer
    response.writeHead(method === "HEAD" ? 405 : guarded ? 403 : 200, { "content-type": "text/html" })
    response.end(method === "HEAD" || guarded ? "" : PAGE)
  })
})
afterAll(() => site.close())

const outcomeOf = async (path: string) => {
  const clock = { now: () => 0, sleep: async () => {} }
  const { signal } = new AbortController()
  const request = createNodeRequest({
    mappings: [{ pattern: "*.gov.cn", hostname: "127.0.0.1", port: site.port }],
  })
  const fetcher = createFetcher(
    { request, read: readPage, clock, signal },
    { ...defaultFetchSettings, respectRobots: false },
  )
  return (await fetcher.visit(`http://${HOST}${path}`)).visit.outcome
}

test("a server that refuses HEAD is asked for the page itself", async () => {
  expect(await outcomeOf("/")).toBe("ok")
})

test("a server that only serves visitors of its own pages stands in the way and proves nothing", async () => {
  const outcome = await outcomeOf("/guarded")
  expect(outcome).toBe("forbidden")
  expect(isObstacle(outcome)).toBe(true)
})

test("a server that takes 15 seconds is waited for", () => {
  expect(defaultFetchSettings.timeoutMs).toBeGreaterThan(15_000)
})
