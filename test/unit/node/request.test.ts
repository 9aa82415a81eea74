import type { IncomingMessage, ServerResponse } from "node:http"
import { brotliCompressSync, gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { RequestOptions } from "../../../src/core/crawl/ports"
import { createNodeRequest } from "../../../src/platform/node/request"
import { type FixtureSite, listen } from "../../sites/listen"

const HOST = "www.qingxi.gov.cn"
const PAGE = "<p>清溪县人民政府</p>"

/** Sends a byte now and then, and never ends. */
function drip(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/html" })
  const timer = setInterval(() => response.write("."), 20)
  response.on("close", () => clearInterval(timer))
}

const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  "/": (_, response) => void response.end(PAGE),
  "/gzip": (_, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(PAGE)),
  "/br": (_, response) =>
    void response.writeHead(200, { "content-encoding": "br" }).end(brotliCompressSync(PAGE)),
  "/bomb": (_, response) =>
    void response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(3_000_000))),
  "/torn": (_, response) =>
    void response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(PAGE).subarray(0, 12)),
  "/large": (_, response) => void response.end(Buffer.alloc(2_000_000)),
  "/drip": (_, response) => drip(response),
  "/silent": () => {},
  "/reset": (_, response) => void response.destroy(),
  "/moved": (_, response) =>
    void response.writeHead(302, { location: Buffer.from("/政策/").toString("latin1") }).end(),
  "/set": (_, response) =>
    void response.writeHead(200, { "set-cookie": ["a=1; Path=/; HttpOnly", "b=2"] }).end(),
  "/unset": (_, response) => void response.writeHead(200, { "set-cookie": "a=; Max-Age=0" }).end(),
  "/echo": (request, response) => void response.end(JSON.stringify(request.headers)),
}

let site: FixtureSite

beforeAll(async () => {
  site = await listen(HOST, 0, (request, response) => {
    const answer = answers[request.url ?? ""]
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
})
afterAll(() => site.close())

const options = (more: Partial<RequestOptions> = {}): RequestOptions => ({
  timeoutMs: 2000,
  maxBytes: 1_000_000,
  signal: new AbortController().signal,
  ...more,
})

const mapped = () =>
  createNodeRequest({ mappings: [{ pattern: "*.gov.cn", hostname: "127.0.0.1", port: site.port }] })
const get = (path: string, more?: Partial<RequestOptions>, scheme = "http") =>
  mapped()(`${scheme}://${HOST}${path}`, options(more))

async function bodyOf(path: string): Promise<string> {
  const answer = await get(path)
  return "error" in answer ? answer.error : new TextDecoder().decode(answer.bytes)
}

describe("a request from Node", () => {
  it.each(["http", "https"])(
    "to a mapped host goes to this machine as plain HTTP, with its name (%s)",
    async (scheme) => {
      const answer = await get("/echo", {}, scheme)
      expect(answer).toMatchObject({ status: 200, finalUrl: `${scheme}://${HOST}/echo` })
      expect("bytes" in answer && JSON.parse(new TextDecoder().decode(answer.bytes))).toMatchObject({
        host: HOST,
      })
      const headers = "bytes" in answer ? JSON.parse(new TextDecoder().decode(answer.bytes)) : {}
      expect(headers["x-forwarded-proto"]).toBe(scheme === "https" ? "https" : undefined)
    },
  )

  it.each(["/", "/gzip", "/br"])("unpacks %s", async (path) => {
    expect(await bodyOf(path)).toBe(PAGE)
  })

  it("leaves redirects to its caller, their address in UTF-8", async () => {
    expect(await get("/moved")).toMatchObject({ status: 302, headers: { location: "/政策/" } })
  })

  it.each([
    ["/torn", "network"],
    ["/reset", "network"],
  ])("%s ends in %s", async (path, error) => {
    expect(await get(path)).toEqual({ error })
  })

  it.each([
    ["/large", 0],
    ["/bomb", 1_000_000],
  ])("%s ends in too-large, %d bytes of it read", async (path, wasted) => {
    expect(await get(path)).toEqual({ error: "too-large", wasted })
  })

  it.each(["/drip", "/silent"])("%s ends in timeout within its limit", async (path) => {
    const begin = Date.now()
    expect(await get(path, { timeoutMs: 200 })).toEqual({ error: "timeout" })
    expect(Date.now() - begin).toBeLessThan(1500)
  })

  it("rejects when it is stopped", async () => {
    const stopper = new AbortController()
    const running = get("/silent", { signal: stopper.signal })
    setTimeout(() => stopper.abort(new Error("stopped")), 20)
    await expect(running).rejects.toThrow("stopped")
  })

  it("brings cookies back to the host that set them, within one run", async () => {
    const request = mapped()
    const echo = async (host = HOST) => {
      const answer = await request(`http://${host}/echo`, options())
      return "bytes" in answer && JSON.parse(new TextDecoder().decode(answer.bytes)).cookie
    }
    await request(`http://${HOST}/set`, options())
    expect(await echo()).toBe("a=1; b=2")
    expect(await echo("other.gov.cn")).toBeUndefined()
    await request(`http://${HOST}/unset`, options())
    expect(await echo()).toBe("b=2")
    expect(await bodyOf("/echo")).not.toContain("cookie")
  })
})

describe("private addresses", () => {
  const request = createNodeRequest({ mappings: [] })

  it.each([
    "http://127.0.0.1:1/",
    "http://localhost:1/",
    "http://10.1.2.3/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[::1]/",
    "http://[fd00::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://2130706433/",
    "http://0.0.0.0/",
  ])("%s is not asked", async (url) => {
    expect(await request(url, options())).toEqual({ error: "private-address" })
  })
})
