/** The DOM of a page that a browser has drawn, as markup. Shared by the extension's background tabs and the command line's browser. */

export interface WaitLimits {
  /** The page is done when nothing has been added for so long, */
  quietMs: number
  /** but not before this, for calls that are on their way; */
  leastMs: number
  /** and it is taken as it is after this. A page that shows next to nothing is given all of it. */
  mostMs: number
  /** Longest markup that is taken. */
  maxChars: number
}

export const waitLimits: Omit<WaitLimits, "maxChars"> = { quietMs: 2000, leastMs: 3000, mostMs: 10_000 }

export type DomShot = { url: string; status: number; html: string } | { error: "too-large" }

/**
 * Runs inside the page; must not use anything from outside itself. Waits until scripts have added what they add, then takes the markup.
 * Growth is sampled: a page with a clock or a slide show mutates for ever, but does not grow.
 * Frames of the same origin stand in place of their elements, their links made absolute, and open shadow trees in theirs; hidden "nothing here" is left out,
 * for it would say of a list that did not load that it is empty.
 */
export async function takeDom({ quietMs, leastMs, mostMs, maxChars }: WaitLimits): Promise<DomShot> {
  const inert = document.implementation.createHTMLDocument("")

  // biome-ignore lint/performance/useDomNodeTextContent: only what a reader can see says that something is on its way
  const wordsNow = () => document.body?.innerText.slice(0, 50_000) ?? ""
  const isWaiting = (words: string) =>
    document.readyState !== "complete" ||
    /加载中|正在加载/.test(words) ||
    (words.trim().length < 50 && document.links.length < 5)
  const size = () =>
    [
      document.links.length,
      document.querySelectorAll("*").length,
      document.body?.textContent?.length,
      performance.getEntriesByType("resource").length,
    ].join()

  async function settle() {
    const start = Date.now()
    let last = ""
    let since = start
    for (;;) {
      const now = Date.now()
      const current = size()
      if (current !== last) since = now
      last = current
      const quiet = now - since >= quietMs && now - start >= leastMs
      if (now - start >= mostMs || (quiet && !isWaiting(wordsNow()))) return
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }

  const isFalseWord = (element: Element) =>
    element.childElementCount === 0 &&
    (element.textContent?.length ?? 0) <= 40 &&
    /暂无|没有/.test(element.textContent ?? "") &&
    !element.checkVisibility()

  function absolute(own: Element, copy: Element) {
    for (const name of ["href", "src", "action"]) {
      const value = (own as unknown as Record<string, unknown>)[name]
      if (copy.hasAttribute(name) && typeof value === "string") copy.setAttribute(name, value)
    }
  }

  function contentOf(frame: Element): Document | null {
    try {
      return (frame as HTMLIFrameElement).contentDocument
    } catch {
      return null
    }
  }

  function copyOf(page: Document, depth: number): HTMLElement {
    const copy = inert.importNode(page.documentElement, true)
    const owns = [...page.documentElement.querySelectorAll("*")]
    const copies = [...copy.querySelectorAll("*")]
    for (const [at, own] of owns.entries()) {
      const twin = copies[at]
      if (!twin) continue
      if (own.shadowRoot)
        twin.append(...[...own.shadowRoot.childNodes].map((node) => inert.importNode(node, true)))
      if (depth > 0) absolute(own, twin)
      if (own.localName === "noscript" || isFalseWord(own)) twin.remove()
      if (own.localName !== "iframe" && own.localName !== "frame") continue
      const inner = depth < 3 ? contentOf(own) : null
      if (!inner?.body || inner.body.childElementCount === 0) continue
      const box = inert.createElement("div")
      box.setAttribute("data-frame", inner.URL)
      box.append(...copyOf(inner, depth + 1).querySelectorAll(":scope > body > *"))
      twin.replaceWith(box)
    }
    return copy
  }

  await settle()
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[]
  const html = `<!DOCTYPE html>${copyOf(document, 0).outerHTML}`
  if (html.length > maxChars) return { error: "too-large" }
  return { url: location.href, status: navigation?.responseStatus ?? 0, html }
}
