import { afterAll, beforeAll, expect, test } from "vitest"
import { findBrowser } from "../../src/platform/node/find-browser"
import { type DrawingBrowser, startDrawingBrowser } from "../../src/platform/node/render"
import { type FixtureSite, listen } from "../sites/listen"

const HOST = "www.mijinxian.gov.cn"

/** Puts functions of its own in the place of the browser's, so that whoever reads it in its own world reads what it likes. */
const disguised = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>真页面</title><script>
  Object.defineProperty(Element.prototype, "outerHTML", { get: () => "<title>冒名的页面</title>" })
  Document.prototype.importNode = () => document.createElement("html")
  performance.getEntriesByType = () => [{ responseStatus: 404 }]
  window.chrome = { runtime: { id: "gongkai", sendMessage: () => {} } }
</script></head><body><ul id="list"></ul><script>
  document.getElementById("list").innerHTML = '<li><a href="/1.html">脚本写出的一行</a></li>'
</script></body></html>`

let site: FixtureSite
let browser: DrawingBrowser
beforeAll(async () => {
  site = await listen(HOST, 0, (_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(disguised)
  })
  const mapping = { pattern: "*.gov.cn", hostname: "127.0.0.1", port: site.port }
  browser = await startDrawingBrowser(findBrowser() as string, [mapping])
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test("a page is read as the browser shows it, whatever its scripts put in place of the browser's functions", async () => {
  const { signal } = new AbortController()
  const drawn = await browser.render(`http://${HOST}/`, { timeoutMs: 30_000, maxBytes: 1_000_000, signal })
  expect(drawn).toMatchObject({ status: 200, finalUrl: `http://${HOST}/` })
  const html = "html" in drawn ? drawn.html : ""
  expect(html).toContain("<title>真页面</title>")
  expect(html).toContain("脚本写出的一行</a></li></ul>")
})
