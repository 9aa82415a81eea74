/** One GET request by node:http(s): limits on time and size, private networks refused, redirects left to the caller. */
import http, { type IncomingMessage } from "node:http"
import https from "node:https"
import { isIP } from "node:net"
import type { Answer, Failure, RequestOptions, RequestPort } from "../../core/crawl/ports"
import { BodyTooLarge, readBody } from "./body"
import { type CookieJar, createCookieJar } from "./cookies"
import { createIpv6Lookup } from "./ipv6"
import { type HostMapping, mappingFor } from "./map-host"
import { withoutBrackets } from "./private-address"
import { LENIENT, PrivateAddress, target } from "./target"

export interface NodeRequestSettings {
  mappings: readonly HostMapping[]
  /** Tells whether a name has an IPv6 address; the system's resolver unless given. */
  hasIpv6?: (hostname: string) => Promise<boolean | undefined>
}

const USER_AGENT = "Mozilla/5.0 (compatible; GongkaiAudit/0.1)"

const TLS_CODES = /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|EPROTO)/

function failureOf(error: unknown): Failure {
  if (error instanceof BodyTooLarge) return { error: "too-large", wasted: error.read }
  if (error instanceof PrivateAddress) return { error: "private-address" }
  const code = error instanceof Error && "code" in error ? String(error.code) : ""
  if (code === "ETIMEDOUT" || code === "ESOCKETTIMEDOUT") return { error: "timeout" }
  return { error: TLS_CODES.test(code) ? "tls" : "network" }
}

/** Headers by lower-case name. Locations come as UTF-8 bytes that Node reads as Latin-1. */
function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const plain: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) plain[name] = Array.isArray(value) ? value.join(", ") : value
  }
  if (plain.location) plain.location = Buffer.from(plain.location, "latin1").toString("utf8")
  return plain
}

function respond(
  url: URL,
  settings: NodeRequestSettings,
  jar: CookieJar,
  given: RequestOptions["headers"],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { secure, ...where } = target(url, settings.mappings)
    const cookie = jar.header(url.host)
    const headers = {
      host: url.host,
      "user-agent": USER_AGENT,
      accept: "text/html,application/xhtml+xml,*/*;q=0.8",
      "accept-language": "zh-CN,zh;q=0.9",
      "accept-encoding": "gzip, deflate, br",
      // As a proxy would: a mapped server sees plain HTTP and can still tell what was asked for.
      ...(url.protocol === "https:" && !secure ? { "x-forwarded-proto": "https" } : {}),
      ...(cookie ? { cookie } : {}),
      ...given,
    }
    const send = secure ? https.get : http.get
    send({ ...where, headers, signal, ...LENIENT }, resolve).on("error", reject)
  })
}

/** A request port for Node with a cookie jar of its own: one for each run. */
export function createNodeRequest(settings: NodeRequestSettings): RequestPort {
  const jar = createCookieJar()
  const hasIpv6 = settings.hasIpv6 ?? createIpv6Lookup()

  /** A name that is mapped to this machine says nothing of the host it stands for, nor does a bare address of its name. */
  const ipv6Of = async ({ host, hostname }: URL): Promise<boolean | undefined> =>
    mappingFor(settings.mappings, host) || isIP(withoutBrackets(hostname)) ? undefined : hasIpv6(hostname)

  async function ask(
    address: string,
    { maxBytes, headers }: RequestOptions,
    signal: AbortSignal,
  ): Promise<Answer> {
    const url = new URL(address)
    const looking = ipv6Of(url)
    const response = await respond(url, settings, jar, headers, signal)
    try {
      jar.store(url.host, response.headers["set-cookie"] ?? [])
      const bytes = await readBody(response, maxBytes)
      const ipv6 = await looking
      return {
        status: response.statusCode ?? 0,
        headers: headersOf(response),
        bytes,
        finalUrl: address,
        ...(ipv6 === undefined ? {} : { ipv6 }),
      }
    } finally {
      response.destroy()
    }
  }

  return async (address, options: RequestOptions) => {
    const { timeoutMs, signal } = options
    const limit = AbortSignal.timeout(timeoutMs)
    try {
      return await ask(address, options, AbortSignal.any([limit, signal]))
    } catch (error) {
      signal.throwIfAborted()
      return limit.aborted ? { error: "timeout" } : failureOf(error)
    }
  }
}
