/** Whether the site answers over https. */
import { isObstacle } from "../../crawl/outcome"
import type { Visit } from "../../crawl/types"
import type { Page } from "../../page/types"
import { outcomeWords } from "../../result/words"
import type { Lead, Site } from "../../site/types"
import type { Part } from "./part"

/** The address of the home page under https. */
function httpsTwin(home: string): string {
  const url = new URL(home)
  if (url.protocol === "https:") return home
  url.port = ""
  url.protocol = "https:"
  return url.href
}

const isSecure = (url: string): boolean => url.startsWith("https:")

/** Whether a page of the site came over https; a jump to the home page is one, too. */
const shows = ({ finalUrl, outcome, page }: Visit): boolean =>
  isSecure(finalUrl) && (page !== null || outcome === "home-instead")

/** Frames and own links of pages read over https that leave it again. `asked`: the home page as it came under https. */
function mixedContent(site: Site, asked: Page | null): { frames: number; links: number } {
  const isPlain = (url: string): boolean => url.startsWith("http:")
  const secure = [...site.pages(), ...(asked ? [asked] : [])].filter(
    ({ url }) => isSecure(url) && site.owns(url),
  )
  return {
    frames: secure.flatMap(({ frames }) => frames.filter(isPlain)).length,
    links: secure.flatMap(({ links }) => links.filter(({ url }) => isPlain(url) && site.owns(url))).length,
  }
}

interface Look {
  /** What was asked for under https. */
  twin: string
  asked: Visit | undefined
  /** A visit that came over https. */
  shown: Visit | undefined
}

function lookAt(site: Site): Look {
  const home = site.subject.url
  const twin = httpsTwin(home)
  const visits = site.visits().filter(({ url, finalUrl }) => isSecure(url) || isSecure(finalUrl))
  const asked = isSecure(home) ? site.visit(home) : site.visit(twin, "https")
  const own = visits.filter(({ finalUrl }) => site.owns(finalUrl))
  const shown = [asked, site.visit(home), ...own].find((visit) => visit !== undefined && shows(visit))
  return { twin, asked, shown }
}

/** The home page under https, unless pages came over it anyway. */
export function httpsLeads(site: Site): Lead[] {
  const { twin, asked, shown } = lookAt(site)
  return asked || shown
    ? []
    : [{ url: twin, look: "https", likely: 0.3, via: "home", note: "以https访问首页" }]
}

/** Whether the site is there over https: by a page that came over it, else by the look at its home page. */
export function httpsPart(site: Site): Part {
  const { twin, asked, shown } = lookAt(site)
  const part = (state: Part["state"], code: string, values = {}): Part => ({
    state,
    reason: { code: `transport.https-${code}`, values: { url: twin, ...values } },
    evidence: [],
    searched: asked ? [{ url: asked.url, via: "home", outcome: asked.outcome, note: "https" }] : [],
  })
  if (shown) {
    const { frames, links } = mixedContent(site, asked?.look ? asked.page : null)
    const evidence = [{ url: shown.finalUrl, text: shown.page?.title ?? "首页" }]
    return { ...part("yes", frames + links > 0 ? "mixed" : "yes", { frames, links }), evidence }
  }
  if (!asked) return part("hidden", "unread")
  const outcome = outcomeWords[asked.outcome] ?? asked.outcome
  if (asked.page && !isSecure(asked.finalUrl)) return part("no", "plain", { plain: asked.finalUrl })
  return isObstacle(asked.outcome)
    ? part("hidden", "hidden", { outcome })
    : part("no", "missing", { outcome })
}
