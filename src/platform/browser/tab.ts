import { levelOf } from "../../core/text/division"
import { hasHost, isGovHost } from "./permissions"
import type { TabSite } from "./types"

interface HeadMarks {
  name: string | null
  code: string | null
}

const noMarks: HeadMarks = { name: null, code: null }

/** Runs inside the page: what its head says of the site. Must not use anything from outside itself. */
function readMarks(): HeadMarks {
  const meta = (name: string) => {
    const found = [...document.querySelectorAll("meta[name][content]")].find(
      (one) => one.getAttribute("name")?.toLowerCase() === name,
    )
    return found?.getAttribute("content")?.trim().slice(0, 200) || null
  }
  return { name: meta("sitename"), code: meta("siteidcode") }
}

/** Head marks of a tab; none where the page may not be read. */
async function marksOf(tabId: number): Promise<HeadMarks> {
  try {
    const [injected] = await chrome.scripting.executeScript({ target: { tabId }, func: readMarks })
    return injected?.result ?? noMarks
  } catch {
    return noMarks
  }
}

/** The site in the active tab of the current window. Reads the head of the page and nothing else. */
export async function siteOfTab(): Promise<TabSite> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  // Of a page the extension may not know of it is not told the address: it is none of gov.cn.
  if (tab?.id === undefined || tab.url === undefined) return { kind: "not-government", url: "" }
  const { url } = tab
  if (!/^https?:/.test(url)) return { kind: "not-web", url }
  const { hostname, origin } = new URL(url)
  const { name, code } = await marksOf(tab.id)
  if (isGovHost(hostname) || (await hasHost(hostname)))
    return { kind: "gov", url, origin, name, code, level: levelOf({ code, name }) }
  return code
    ? { kind: "needs-permission", url, host: hostname, name, code }
    : { kind: "not-government", url }
}
