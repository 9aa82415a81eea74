import http from "node:http"
import https from "node:https"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, expect, it, vi } from "vitest"
import { createFetcher, defaultFetchSettings } from "../../../src/core/crawl/fetcher"
import { readPage } from "../../../src/core/page/read"
import { createNodeRequest } from "../../../src/platform/node/request"

/** Signed by itself, for www.qingxi.gov.cn, until 2126. It protects nothing. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgmkY9dmrWDHc0/x3E
Lmc4zl2s/rmA3f6Dt64EUbI3UEKhRANCAASGiQT8GoKHg9Vv9zzkvWCETn9LkqGQ
t9AmeIcYwkPD9OvdR1fWX9x3lOyvMfWVnFJEo5eU/P0RdD01vs+S3uyc
-----END PRIVATE KEY-----`
const cert = `-----BEGIN CERTIFICATE-----
MIIBkDCCATWgAwIBAgIUIUkv0nLRYQXfVXUTjX7Y4/Durz0wCgYIKoZIzj0EAwIw
HDEaMBgGA1UEAwwRd3d3LnFpbmd4aS5nb3YuY24wIBcNMjYxMTIyMTIwNTE2WhgP
MjEyNjEwMjkxMjA1MTZaMBwxGjAYBgNVBAMMEXd3dy5xaW5neGkuZ292LmNuMFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEhokE/BqCh4PVb/c85L1ghE5/S5KhkLfQ
JniHGMJDw/Tr3UdX1l/cd5TsrzH1lZxSRKOXlPz9EXQ9Nb7Pkt7snKNTMFEwHQYD
VR0OBBYEFLC2PCZt3iLVzj/3AKvmwF2B1540MB8GA1UdIwQYMBaAFLC2PCZt3iLV
zj/3AKvmwF2B1540MA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIh
AJ7mf+15n0AqpdDYm7xrDbPZPyxar7P5/TxAX3swqmsXAiEA5Eo/gDrR7FyKW27W
N1BBpZ/aOpGewQZDHrzvyH75CP8=
-----END CERTIFICATE-----`

const PAGE = "<title>清溪县人民政府</title><p>本站内容完整，可以正常访问。</p><a href='/a/'>政务公开</a>"
const answer: http.RequestListener = (_, response) =>
  void response.writeHead(200, { "content-type": "text/html" }).end(PAGE)
const selfSigned = https.createServer({ key, cert }, answer)
const plain = http.createServer(answer)
const portOf = (server: http.Server | https.Server) => (server.address() as AddressInfo).port

/** Names lead to the servers here: only the way is made up, the handshake is true. */
vi.mock("../../../src/platform/node/target", async (load) => ({
  ...(await load<object>()),
  target: ({ protocol, host }: URL) => ({
    secure: protocol === "https:",
    hostname: "127.0.0.1",
    servername: host,
    port: portOf(protocol === "https:" && host.startsWith("www.") ? selfSigned : plain),
    path: "/",
  }),
}))

beforeAll(async () => {
  for (const server of [selfSigned, plain])
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
})
afterAll(() => {
  selfSigned.close()
  plain.close()
})

const request = createNodeRequest({ mappings: [], hasIpv6: async () => undefined })
const { signal } = new AbortController()

it.each([
  ["signed by itself", "https://www.qingxi.gov.cn/"],
  ["of nobody: the server speaks no TLS", "https://bare.qingxi.gov.cn/"],
])("a certificate %s is an error of its own", async (_, url) => {
  expect(await request(url, { timeoutMs: 5000, maxBytes: 10_000, signal })).toEqual({ error: "tls" })
})

it("a site whose certificate is not good is read under http", async () => {
  const clock = { now: () => 0, sleep: async () => {} }
  const settings = { ...defaultFetchSettings, gapMs: 0, respectRobots: false }
  const fetcher = createFetcher({ request, read: readPage, clock, signal }, settings)
  const { visit } = await fetcher.visit("https://www.qingxi.gov.cn/")
  expect(visit).toMatchObject({ outcome: "ok", finalUrl: "http://www.qingxi.gov.cn/" })
})
