import type { Evidence } from "../../result/types"
import { belonging } from "../../site/scope"
import type { Site } from "../../site/types"
import type { Check } from "../types"
import { outlinksAbout } from "./about"
import { type Outlink, outlinksOf } from "./hosts"
import { type OutlinksParams, outlinksParams } from "./params"

const MAX_LISTED = 30
const MAX_EVIDENCE = 60

function describe({ host, bare, silent, dead }: Outlink): string {
  const marks = [bare ? "直接用IP地址" : "", silent ? "链接无文字" : "", dead ? "打不开" : ""]
  const said = marks.filter((mark) => mark !== "").join("，")
  return said === "" ? host : `${host}（${said}）`
}

const listed = (outlinks: readonly Outlink[]): string => {
  const shown = outlinks.slice(0, MAX_LISTED).map(describe).join("、") || "无"
  return outlinks.length > MAX_LISTED ? `${shown}等` : shown
}

const evidenceOf = ({ link, from, ...outlink }: Outlink): Evidence => ({
  url: from,
  text: `${link.text}\n→ ${link.url}（${describe({ link, from, ...outlink })}）`,
})

function valuesOf(site: Site, outlinks: readonly Outlink[]) {
  const of = (kind: Outlink["kind"]) => outlinks.filter((outlink) => outlink.kind === kind)
  return {
    pages: site.pages().filter(({ url }) => belonging(site.subject, url) !== "foreign").length,
    hosts: outlinks.length,
    gov: of("gov").length,
    others: of("other").length,
    list: listed(of("other")),
    inner: of("private").length,
    innerList: listed(of("private")),
  }
}

/** A list of the hosts that the site links to, for a person to look through. Nothing is asked of those hosts, nothing fails. */
export const outlinks: Check<OutlinksParams> = {
  kind: "outlinks",
  title: "外链清单",
  about: outlinksAbout,
  modes: ["assisted"],
  params: outlinksParams,
  columns: () => [],
  seek: (site) => (site.home() ? [] : [{ url: site.subject.url, likely: 1, via: "home", note: "首页" }]),
  judge(site) {
    const home = site.home()
    const visit = site.visit(site.subject.url)
    const searched = visit ? [{ url: visit.url, via: "home" as const, outcome: visit.outcome }] : []
    const told = { ratio: null, searched }
    if (!home) {
      const reason = { code: "outlinks.unread", values: {} }
      return { ...told, verdict: "blocked", reason, evidence: [] }
    }
    const found = outlinksOf(site)
    const worth = found.filter(({ kind, silent, dead }) => kind !== "gov" || silent || dead)
    return {
      ...told,
      wholeSite: true,
      verdict: "pending",
      reason: { code: found.length > 0 ? "outlinks.list" : "outlinks.none", values: valuesOf(site, found) },
      evidence: worth.slice(0, MAX_EVIDENCE).map(evidenceOf),
    }
  },
}
