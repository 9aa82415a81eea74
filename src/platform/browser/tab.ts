import type { Marks } from "../../core/audit/who"
import type { Mark } from "../../core/result/types"
import { levelOf } from "../../core/text/division"
import { hasHost, isGovHost } from "./permissions"
import type { TabSite } from "./types"

const noMarks: Marks = { names: [], codes: [] }

/** Runs inside the page: what head, title, footer and badge say of the site. Must not use anything from outside itself. */
function readMarks(): Marks {
  const marks: Marks = { names: [], codes: [] }
  const put = (kind: keyof Marks, from: Mark["from"], text: string | null | undefined) => {
    const said = text?.replace(/\s+/g, " ").trim().slice(0, 200)
    if (said) marks[kind].push({ text: said, from })
  }
  const meta = (name: string) =>
    [...document.querySelectorAll("meta[name][content]")]
      .find((one) => one.getAttribute("name")?.toLowerCase() === name)
      ?.getAttribute("content")
  const code = (text: string | null | undefined) => text?.match(/\b(?:bm\d{8}|\d{10})\b/i)?.[0].toLowerCase()
  const foot = (document.body?.textContent ?? "").slice(-5000)
  const badge = document.querySelector("[sitecode], a[href*='site_code=']")
  put("names", "head", meta("sitename"))
  for (const part of document.title.split(/[_|\-–—>]/).reverse())
    if (/(?:政府|网|网站|门户|局|委|厅|办|办公室|办事处|管委会|委员会)$/.test(part.trim()))
      put("names", "title", part)
  put("names", "footer", foot.match(/主办(?:单位)?\s?[：:]\s{0,5}([\u4e00-\u9fff（）()]{4,40})/)?.[1])
  put("codes", "head", code(meta("siteidcode")))
  put("codes", "badge", code(badge?.getAttribute("sitecode") ?? badge?.getAttribute("href")))
  put("codes", "footer", code(foot.match(/标识码[^\da-z]{0,10}(\w{10})/i)?.[1]))
  return marks
}

/** Marks of a tab's page; none where it may not be read. */
async function marksOf(tabId: number): Promise<Marks> {
  try {
    const [injected] = await chrome.scripting.executeScript({ target: { tabId }, func: readMarks })
    return injected?.result ?? noMarks
  } catch {
    return noMarks
  }
}

/** The site in the active tab of the current window. Reads of the page what it says of its site and nothing else. */
export async function siteOfTab(): Promise<TabSite> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  // Of a page the extension may not know of it is not told the address: it is none of gov.cn.
  if (tab?.id === undefined || tab.url === undefined) return { kind: "not-government", url: "" }
  const { url } = tab
  if (!/^https?:/.test(url)) return { kind: "not-web", url }
  const { hostname, origin } = new URL(url)
  const marks = await marksOf(tab.id)
  const name = marks.names[0]?.text ?? null
  const code = marks.codes[0]?.text ?? null
  if (isGovHost(hostname) || (await hasHost(hostname)))
    return { kind: "gov", url, origin, name, code, level: levelOf({ code, name }), marks }
  return code
    ? { kind: "needs-permission", url, host: hostname, name, code }
    : { kind: "not-government", url }
}
