// @vitest-environment happy-dom
import { act, Suspense } from "react"
import { expect, test, vi } from "vitest"
import type { Archived } from "../../../src/platform/browser/archive"
import { ArchiveApp, type Finding } from "../../../src/ui/archive/ArchiveApp"
import { fileName } from "../../../src/ui/archive/file-name"
import { visit } from "../make"
import { pageOf } from "../page/page-of"
import { mountPoint } from "./mount"

const place = mountPoint()

const archived: Archived = {
  visit: visit(pageOf('<h1>望溪县人民政府</h1><a href="/qzqd/">权责清单</a>')),
  bytes: null,
  intact: false,
}

async function show(found: Finding, phrase: string): Promise<void> {
  await act(async () =>
    place.root.render(
      <Suspense>
        <ArchiveApp loading={Promise.resolve(found)} phrase={phrase} />
      </Suspense>,
    ),
  )
}
const button = () => [...place.box.querySelectorAll("button")].find((one) => one.textContent === "跳到标出处")

test("the way leads to the words that are cited", async () => {
  const scrolled = vi.spyOn(Element.prototype, "scrollIntoView")
  await show(archived, "权责清单")
  act(() => button()?.click())
  expect(scrolled.mock.contexts).toEqual([place.box.querySelector("mark")])
})

test("words that stand nowhere as they are cited are said to", async () => {
  await show(archived, "责任清单")
  expect(place.box.textContent).toContain("佐证：责任清单（存档的文字里没有逐字相同的一处）")
  expect(button()).toBeUndefined()
})

test("a reading without a body is not told as one that was not kept", async () => {
  const kept = { ...archived.visit, bytes: 900, sha256: "ab" }
  await show({ ...archived, visit: kept }, "")
  expect(place.box.textContent).toContain("没有保存")
  await show({ ...archived, visit: { ...kept, bytes: 0, sha256: "", status: 0, page: null } }, "")
  expect(place.box.textContent).toContain("没有收到网站的应答")
  await show({ ...archived, visit: { ...kept, bytes: 0, sha256: "", status: 404, page: null } }, "")
  expect(place.box.textContent).toContain("网站应答中没有正文")
})

test("a body is saved under the ending of what it is, not of its address", () => {
  const at = { ...archived.visit, finalUrl: "http://www.wangxi.gov.cn/a.exe", sha256: "0123456789abcdef" }
  const bytes = (text: string) => new TextEncoder().encode(text)
  const stem = "www.wangxi.gov.cn-0123456789ab"
  expect(fileName(at, bytes("%PDF-1.4"))).toBe(`${stem}.pdf`)
  expect(fileName(at, bytes("<h1>"))).toBe(`${stem}.html`)
  expect(fileName({ ...at, page: null }, bytes("MZ"))).toBe(`${stem}.bin`)
})

test("a page that is not there has a heading and a reason", async () => {
  await show("这次评查没有读取过该页面，或记录已被删除。", "")
  expect(place.box.querySelector("h1")?.textContent).toBe("存档页面")
  expect(place.box.textContent).toContain("记录已被删除")
})
