/** Whether the site's name has an IPv6 address: yes, no, or not to be told from here. A machine without IPv6 or a resolver proves nothing. */
import type { Site } from "../../site/types"
import { hostOf } from "../../text/url"
import type { Part } from "./part"

/** Pages whose words are looked through for the site's own claim. */
const MAX_TEXT = 20_000
const CLAIM = /ipv6/i

export function ipv6Part(site: Site): Part {
  const { url } = site.subject
  const host = hostOf(url)
  const told = site.visits().find((visit) => visit.ipv6 !== undefined && hostOf(visit.finalUrl) === host)
  const home = site.home()
  const claim =
    home?.links.find(({ text }) => CLAIM.test(text))?.text ??
    CLAIM.exec(home?.text.slice(0, MAX_TEXT) ?? "")?.[0]
  const part = (state: Part["state"], code: string): Part => ({
    state,
    reason: { code: `transport.ipv6-${code}`, values: { host } },
    evidence: home && claim ? [{ url: home.url, text: claim }] : [],
    searched: [],
  })
  if (told) return told.ipv6 ? part("yes", "yes") : part("no", "no")
  return part("unknown", claim ? "claimed" : "unknown")
}
