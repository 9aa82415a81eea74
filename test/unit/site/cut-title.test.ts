import { expect, it } from "vitest"
import { whole } from "../../../src/core/site/cut-title"
import { page } from "../make"

const url = "http://www.qingxi.gov.cn/a/1.html"
const titled = (listed: string, title: string | null) =>
  whole({ url, title: listed, date: null }, () => ({
    state: "page",
    page: page({ url, title }),
    drawn: false,
  })).title

it.each([
  ["关于印发清溪县2020年防…", "关于印发清溪县2020年防汛工作方案的通知"],
  ["关于印发清溪县2020年防...", "清溪县人民政府关于印发清溪县２０２０年防汛工作方案的通知"],
])("a title that a list cuts short is the one of its page: %s", (listed, title) => {
  expect(titled(listed, title)).toBe(title)
})

it.each([
  ["防汛…", "清溪县人民政府门户网站"],
  ["防汛工作…", "应急预案"],
  ["防汛工作…", "清溪县防汛工作方案……"],
  ["……", "清溪县防汛工作方案"],
  ["防汛工作…", null],
  ["防汛工作", "清溪县防汛工作方案"],
])("what the page says in its place is not taken for it: %s, %s", (listed, title) => {
  expect(titled(listed, title)).toBe(listed)
})
