import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browserRequest } from "../../../src/platform/browser/request"

let server: Server
let origin: string
let asked = 0
beforeAll(async () => {
  server = createServer((request, response) => {
    asked++
    if (request.url === "/moved") response.writeHead(302, { Location: "/page" }).end()
    else if (request.url === "/silent") response.writeHead(200).write("<html>")
    else if (request.url === "/reset") request.socket.destroy()
    else if (request.url === "/large") response.end("x".repeat(2000))
    else
      response
        .writeHead(404, { "Content-Type": "text/html", "X-Seen": request.headers.accept ?? "" })
        .end("no")
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const options = { timeoutMs: 3000, maxBytes: 1000, signal: new AbortController().signal }
const request = browserRequest(async () => true)

describe("a request by fetch", () => {
  test("gives status, headers, body and where it ended", async () => {
    const answer = await request(`${origin}/moved`, options)
    expect(answer).toMatchObject({
      status: 404,
      finalUrl: `${origin}/page`,
      bytes: new TextEncoder().encode("no"),
    })
    expect("headers" in answer && answer.headers).toMatchObject({
      "content-type": "text/html",
      "x-seen": expect.stringMatching(/^text\/html/),
    })
  })

  test.each([
    ["/silent", { timeoutMs: 200 }, "timeout"],
    ["/reset", {}, "network"],
  ])("of %s with %j ends in %s", async (path, limits, error) => {
    expect(await request(origin + path, { ...options, ...limits })).toEqual({ error })
  })

  test("of more than it may read ends in too-large, and says how much it has read", async () => {
    const answer = await request(`${origin}/large`, { ...options, maxBytes: 1999 })
    expect(answer).toEqual({ error: "too-large", wasted: 1999 })
  })

  test("takes a body that is just as long as allowed", async () => {
    expect(await request(`${origin}/large`, { ...options, maxBytes: 2000 })).toMatchObject({ status: 200 })
  })

  test("is not sent to a host without permission", async () => {
    const before = asked
    expect(await browserRequest(async () => false)(`${origin}/page`, options)).toEqual({
      error: "permission",
    })
    expect(asked).toBe(before)
  })

  test("rejects where the run was stopped", async () => {
    const stopper = new AbortController()
    const going = request(`${origin}/silent`, { ...options, signal: stopper.signal })
    stopper.abort(new Error("stopped"))
    await expect(going).rejects.toThrow("stopped")
  })
})
