import http from "node:http"
import { connect } from "node:net"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type DrawingProxy, startDrawingProxy } from "../../../src/platform/node/proxy"
import { type FixtureSite, listen } from "../../sites/listen"

let site: FixtureSite
let proxy: DrawingProxy
beforeAll(async () => {
  site = await listen("www.a.gov.cn", 0, async (request, response) => {
    let body = ""
    for await (const chunk of request) body += chunk
    response.writeHead(request.url === "/412" ? 412 : 200, {
      "set-cookie": "a=1",
      "x-host": request.headers.host,
    })
    response.end(`${request.method} ${request.url} ${request.headers.cookie ?? ""} ${body}`)
  })
  proxy = await startDrawingProxy([{ pattern: "*.gov.cn", hostname: "127.0.0.1", port: site.port }])
})
afterAll(async () => {
  await proxy?.close()
  await site?.close()
})

function ask(url: string, method = "GET", body = "", headers: Record<string, string> = {}) {
  return new Promise<{ status?: number; headers: http.IncomingHttpHeaders; text: string }>(
    (resolve, reject) => {
      const request = http.request(
        {
          host: "127.0.0.1",
          port: proxy.port,
          path: url,
          method,
          headers: { host: new URL(url).host, ...headers },
        },
        (answer) => {
          let text = ""
          answer.on("data", (chunk) => {
            text += chunk
          })
          answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, text }))
        },
      )
      request.on("error", reject).end(body)
    },
  )
}

/** The first line that a request for a tunnel is answered with. */
function tunnel(to: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(proxy.port, "127.0.0.1", () =>
      socket.write(`CONNECT ${to} HTTP/1.1\r\nHost: ${to}\r\n\r\n`),
    )
    socket.on("data", (data) => {
      resolve(String(data).split("\r\n", 1)[0] as string)
      socket.destroy()
    })
    socket.on("error", reject).on("close", () => resolve("closed"))
  })
}

describe("the way of a drawing browser's requests", () => {
  test("leads to the server a host is mapped to, with method, cookies and body", async () => {
    const plain = await ask("http://www.a.gov.cn/list?x=1", "GET", "", { cookie: "k=v" })
    expect(plain).toMatchObject({ status: 200, text: "GET /list?x=1 k=v " })
    expect(plain.headers).toMatchObject({ "x-host": "www.a.gov.cn", "set-cookie": ["a=1"] })
    expect((await ask("http://www.a.gov.cn/call", "POST", "k=3")).text).toBe("POST /call  k=3")
    expect((await ask("http://www.a.gov.cn/412")).status).toBe(412)
  })

  test.each(["127.0.0.1", "10.1.2.3", "[::1]", "localhost"])("does not lead to %s", async (host) => {
    const before = site.requests().length
    expect((await ask(`http://${host}:${site.port}/`)).status).toBe(502)
    expect(await tunnel(`${host}:${site.port}`)).not.toContain("200")
    expect(site.requests()).toHaveLength(before)
  })

  test("is no tunnel to a mapped server, which speaks plain HTTP only", async () => {
    expect(await tunnel("www.a.gov.cn:443")).toBe("HTTP/1.1 403 Forbidden")
  })

  test("survives what is no request", async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(proxy.port, "127.0.0.1", () => socket.write("nonsense\r\n\r\n"))
      socket.on("close", () => resolve()).on("error", () => resolve())
      socket.resume()
    })
    expect(await tunnel("[::")).not.toContain("200")
    expect((await ask("http://www.a.gov.cn/")).status).toBe(200)
  })
})
