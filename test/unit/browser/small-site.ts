import type { RuleSet } from "../../../src/core/audit/types"
import type { Answer, RequestPort } from "../../../src/core/crawl/ports"
import { readPage } from "../../../src/core/page/read"
import type { EnginePorts } from "../../../src/platform/browser/engine/ports"
import { NamedError } from "../../../src/platform/browser/messages"
import type { EngineEvent, RunRequest } from "../../../src/platform/browser/types"
import { columns, subject } from "../make"

const names = ["权责清单", "机构职能", "应急预案", "政策解读"]
const home = `<title>首页</title><div class="nav">${names
  .map((name, n) => `<a href="/c${n}/">${name}</a>`)
  .join("")}</div><p>本站是用于测试的政府网站，内容完整，可以正常访问。</p>`
const list = (name: string) =>
  `<title>${name}</title><h1>${name}</h1><ul class="list">${[1, 2, 3, 4]
    .map(
      (n) => `<li><a href="/info/${n}.html">${name}第${n}项内容的标题</a><span>2020-1${n % 3}-05</span></li>`,
    )
    .join("")}</ul>`

function pageAt(path: string): string | null {
  const column = /^\/c(\d)\/$/.exec(path)
  if (path === "/") return home
  return column ? list(names[Number(column[1])] ?? "") : null
}

/** Pages never change: who knows one by its tag is told just that. */
const answer = (url: string, tag?: string): Answer => {
  const html = pageAt(new URL(url).pathname)
  const etag = `"${new URL(url).pathname}"`
  if (html && tag === etag) return { status: 304, headers: {}, bytes: new Uint8Array(), finalUrl: url }
  return {
    status: html ? 200 : 404,
    headers: { "content-type": "text/html; charset=utf-8", etag },
    bytes: new TextEncoder().encode(html ?? "not here"),
    finalUrl: url,
  }
}

export const ruleSet: RuleSet = {
  packs: [{ id: "small", title: "小包", version: "1", sha256: "00" }],
  sections: [{ id: "1", title: "一", items: [{ id: "1.1", title: "一项" }] }],
  period: { from: "2020-01-01", to: "2020-12-31" },
  columns,
  rules: ["qzqd", "yjya", "zcjd"].map((column) => ({
    id: `T-${column}`,
    item: "1.1",
    title: column,
    failTitle: column,
    basis: [],
    appliesTo: ["county"],
    mode: "auto",
    weight: 5,
    severity: "normal",
    check: { kind: "column", columns: [column] },
    why: "",
    howToCheck: "",
    attach: [],
    remedy: "",
  })),
}

/** What an engine of a small made-up site is given; every host is that site. */
export function smallWorld() {
  const asked: string[] = []
  const unchanged: string[] = []
  const told: EngineEvent[] = []
  const busy: boolean[] = []
  let now = Date.UTC(2020, 11, 31)
  let held: Promise<void> | null = null
  let release = () => {}
  const request: RequestPort = async (url, { signal, headers }) => {
    await held
    signal.throwIfAborted()
    asked.push(url)
    const given = answer(url, headers?.["if-none-match"])
    if (given.status === 304) unchanged.push(url)
    return given
  }
  const ports: EnginePorts = {
    request,
    read: readPage,
    clock: {
      now: () => now,
      async sleep(ms, signal) {
        signal.throwIfAborted()
        now += ms
      },
    },
    online: () => true,
    packsFor: async () => [],
    async ruleSet(ids) {
      if (ids[0] !== "small") throw new NamedError("bad-pack", `没有这个规则包：${ids[0]}`)
      return ruleSet
    },
    tell: (event) => told.push(event),
    busy: (is) => busy.push(is),
  }
  return {
    ports,
    asked,
    unchanged,
    told,
    busy,
    /** Lets no request end until `go`. */
    hold() {
      held = new Promise((resolve) => {
        release = resolve
      })
    },
    go() {
      held = null
      release()
    },
  }
}

export const requestOf = (host: string): RunRequest => ({
  subject: subject({ url: `http://${host}/`, origin: `http://${host}`, level: "county" }),
  packIds: ["small"],
  asOf: "2020-12-31",
})
