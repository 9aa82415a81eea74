import { describe, expect, test } from "vitest"
import { readPage } from "../../../src/core/page/read"

const read = (head: string, foot: string) =>
  readPage({
    url: "http://www.qingxi.gov.cn/",
    bytes: new TextEncoder().encode(
      `<html><head><title>清溪县人民政府</title>${head}</head><body><p>要闻</p><div class="footer">${foot}</div></body></html>`,
    ),
    contentType: "text/html; charset=utf-8",
  })

describe("marks at the foot", () => {
  test.each([
    ["<p>主办：清溪县人民政府</p>", ["organiser"]],
    ["<p>网站标识码：3501990001</p>", ["code"]],
    ["<p>闽ICP备05000001号</p>", ["icp"]],
    ['<a href="https://beian.mps.gov.cn/#/query">闽公网安备 35019902000001号</a>', ["police"]],
    ['<span id="_ideConac"></span>', ["authority"]],
    ['<a href="https://bszs.conac.cn/sitename?method=show&id=1"><img src="red.png"></a>', ["authority"]],
    ['<script id="_jiucuo_" src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"></script>', ["report"]],
    ['<a href="/map/"><img alt="网站地图" src="m.png"></a>', ["sitemap"]],
    ['<a href="/lxwm/">联系我们</a>', ["contact"]],
  ])("%s", (foot, marks) => {
    expect(read("", foot).foot).toEqual(marks)
  })

  test("are none where there are none", () => {
    expect(read("", "<p>版权所有</p>")).toMatchObject({ foot: [], tags: [] })
  })
})

test("tags of the head are those the norms name, with something in them", () => {
  const head =
    '<meta name="sitename" content="清溪县人民政府"><meta name="SiteDomain" content=""><meta name="generator" content="x">'
  expect(read(head, "").tags).toEqual(["SiteName"])
})
