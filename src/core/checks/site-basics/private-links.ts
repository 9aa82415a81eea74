/** Links of the home page into networks that the public can't reach: dead for everybody outside, without a request. */
import type { Site } from "../../site/types"
import { isPrivateHost } from "../../text/private-host"
import { addressKey, hostOf } from "../../text/url"
import type { Part } from "./part"

const MAX_LISTED = 10

/** Null where there are none, and on a site that is itself no public one. */
export function privateLinksPart(site: Site): Part | null {
  const home = site.home()
  if (!home || isPrivateHost(hostOf(site.subject.origin))) return null
  const inner = home.links.filter(({ url }) => isPrivateHost(hostOf(url)))
  const links = [...new Map(inner.map((link) => [addressKey(link.url), link])).values()]
  if (links.length === 0) return null
  const list = links
    .slice(0, MAX_LISTED)
    .map(({ text, url }) => `“${text}”（${url}）`)
    .join("、")
  return {
    state: "bad",
    reason: { code: "site-basics.links-private", values: { count: links.length, list } },
    evidence: links.map(({ text, url }) => ({ url: home.url, text: `${text}\n${url}` })),
    searched: [],
    leads: [],
  }
}
