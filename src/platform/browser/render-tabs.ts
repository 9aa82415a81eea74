/**
 * Background tabs in which pages are drawn: the service worker's side. Nothing is kept in memory; a tab is known by the token of whoever
 * asked for it, in the session's storage, so that every step can be asked for again after the worker was stopped.
 *
 * A tab stands in the evaluator's own window, at the end, not active and muted: it takes no focus, is seen and can be closed by hand.
 * A minimised window would take the focus on some systems and stand in the way of closing the browser.
 */
import { takeDom, waitLimits } from "../page-dom"
import type { TabShot } from "./render-calls"

/** Entries of the session's storage that are tabs of ours: `tab:<token>` -> id. */
const prefix = "tab:"
/** Markup is UTF-16 in memory and passes through messages of 64 MB. */
const MAX_CHARS = 15_000_000

async function idOf(token: string): Promise<number | null> {
  const key = prefix + token
  const { [key]: id } = await chrome.storage.session.get(key)
  return typeof id === "number" ? id : null
}

/** The evaluator's window: never a private one, whose cookies and history are none of ours. */
async function windowId(): Promise<number | null> {
  const all = (await chrome.windows.getAll({ windowTypes: ["normal"] })).filter((one) => !one.incognito)
  return (all.find((one) => one.focused) ?? all[0])?.id ?? null
}

/** Opens an address in a tab of its own. Gives false where there is no window for it. Asked again, it is the same tab. */
export async function openTab(token: string, url: string): Promise<boolean> {
  if ((await idOf(token)) !== null) return true
  const window = await windowId()
  if (window === null) return false
  const { id } = await chrome.tabs.create({ active: false, url, windowId: window })
  if (id === undefined) return false
  await chrome.storage.session.set({ [prefix + token]: id })
  // The browser must not free its memory while it is read.
  await chrome.tabs.update(id, { muted: true, autoDiscardable: false })
  return true
}

/** What a refusal to run in a tab means; null where the page is just changing. */
function refusal(message: string): TabShot | null {
  if (/Cannot access|must request permission/i.test(message)) return { error: "permission" }
  if (/error page/i.test(message)) return { error: "network" }
  return null
}

/** The page of a tab once it is quiet, or what keeps it from us; `loading` where one has to ask again. */
export async function readTab(token: string): Promise<TabShot> {
  const id = await idOf(token)
  const tab = id === null ? null : await chrome.tabs.get(id).catch(() => null)
  if (id === null || !tab) return { error: "closed" }
  // Until its page begins, a tab has no address that the extension may see.
  if (tab.status === "loading" && !tab.url) return { error: "loading" }
  try {
    const limits = { ...waitLimits, maxChars: MAX_CHARS }
    const [taken] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: takeDom,
      args: [limits],
    })
    return taken?.result ?? { error: "loading" }
  } catch (error) {
    return refusal(String(error)) ?? { error: "loading" }
  }
}

/** Closes the tab of a token, if it is open still. */
export async function closeTab(token: string): Promise<void> {
  const id = await idOf(token)
  if (id !== null) await chrome.tabs.remove(id).catch(() => {})
  await chrome.storage.session.remove(prefix + token)
}

/** Closes a window or tab that a page in a background tab opened: the browser blocks those, unless the person allows them. */
export async function closePopup({ id, openerTabId }: chrome.tabs.Tab): Promise<void> {
  if (id === undefined || openerTabId === undefined) return
  const ours = Object.entries(await chrome.storage.session.get(null)).some(
    ([key, value]) => key.startsWith(prefix) && value === openerTabId,
  )
  if (ours) await chrome.tabs.remove(id).catch(() => {})
}

/** Closes all that an engine left open which is no more. */
export async function closeTabs(): Promise<void> {
  const tokens = Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith(prefix))
  await Promise.all(tokens.map((key) => closeTab(key.slice(prefix.length))))
}
