import "fake-indexeddb/auto"
import { expect, test } from "vitest"
import { sha256Hex } from "../../../src/core/crawl/hash"
import type { Visit } from "../../../src/core/crawl/types"
import { archivedPage } from "../../../src/platform/browser/archive"
import { putBody, putVisit } from "../../../src/platform/browser/store/visits"
import { page } from "../make"

const body = new TextEncoder().encode("<p>应急预案</p>")
const visit = (change: Partial<Visit>): Visit => ({
  url: "http://www.a.gov.cn/old.html",
  finalUrl: "http://www.a.gov.cn/new.html",
  status: 200,
  outcome: "ok",
  contentType: "text/html",
  bytes: body.length,
  sha256: "",
  rendered: false,
  at: "2020-12-31T00:00:00.000Z",
  requests: 1,
  page: page({ url: "http://www.a.gov.cn/new.html" }),
  ...change,
})

test("a page is found by the address asked for and by the one it led to, with the body that its hash names", async () => {
  const sha256 = await sha256Hex(body)
  await putVisit("run", visit({ sha256 }))
  await putBody("run", sha256, body)
  for (const url of ["http://www.a.gov.cn/old.html", "https://www.a.gov.cn/new.html"]) {
    const found = await archivedPage("run", url)
    expect(found).toMatchObject({ intact: true, visit: { url: "http://www.a.gov.cn/old.html" } })
    expect(found?.bytes).toEqual(body)
  }
})

test("a body that was not kept, or that is another, is told from one that can be shown to anybody", async () => {
  const sha256 = "a".repeat(64)
  await putVisit("run", visit({ url: "http://www.a.gov.cn/x.html", sha256 }))
  expect(await archivedPage("run", "http://www.a.gov.cn/x.html")).toMatchObject({
    bytes: null,
    intact: false,
  })
  await putBody("run", sha256, body)
  expect(await archivedPage("run", "http://www.a.gov.cn/x.html")).toMatchObject({ intact: false })
})

test("what no run read, or no address is, has no archive", async () => {
  expect(await archivedPage("run", "http://www.a.gov.cn/never.html")).toBe(null)
  expect(await archivedPage("none", "http://www.a.gov.cn/old.html")).toBe(null)
  expect(await archivedPage("run", "javascript:alert(1)")).toBe(null)
})
