import { isObstacle } from "../../crawl/outcome"
import type { Verdict } from "../../result/types"
import type { Site } from "../../site/types"
import { leftToPerson } from "../assisted"
import { sorted } from "../part"
import type { Check, Examined } from "../types"
import { siteNormsAbout } from "./about"
import { type SiteNormsParams, siteNormsParams } from "./params"
import { partsOf } from "./parts"

const MAX_EVIDENCE = 20

/** The home page, without which nothing of the site can be said. */
function unopened(site: Site): Examined {
  const { url } = site.subject
  const visit = site.visit(url)
  const outcome = visit?.outcome ?? "unread"
  const reason = {
    code: `blocked.${visit && isObstacle(visit.outcome) ? visit.outcome : "network"}`,
    values: { column: "首页", url },
  }
  return {
    judgement: {
      verdict: "blocked",
      ratio: null,
      reason,
      evidence: [],
      searched: [{ url, via: "home", outcome }],
    },
    leads: [{ url, likely: 1, via: "home", note: "首页" }],
  }
}

function examine(site: Site, params: SiteNormsParams): Examined {
  const home = site.home()
  if (!home) return unopened(site)
  const { parts, leads, stuck } = partsOf(site, home, params)
  const { shown, missing, open, worth, values } = sorted(parts)
  const say = (verdict: Verdict, code: string, ratio: number | null) => ({
    judgement: {
      verdict,
      ratio,
      reason: {
        code: `site-norms.${code}`,
        values,
      },
      evidence: [...missing, ...open, ...shown].flatMap(({ evidence }) => evidence).slice(0, MAX_EVIDENCE),
      searched: [{ url: home.url, via: "home" as const, outcome: "ok" }],
      ...(params.need.includes("answers") ? { wholeSite: true } : {}),
    },
    leads,
  })
  if (parts.length === 0) return say("not-applicable", "no-domain", null)
  const decided = shown.length + missing.length
  if (open.length > 0 && missing.length === 0 && stuck) {
    const { url, outcome } = stuck
    const reason = { code: `blocked.${outcome}`, values: { column: values.open ?? "", url } }
    return { judgement: { ...say("blocked", "open", null).judgement, reason }, leads }
  }
  if (open.length > 0 && (missing.length === 0 || open.length > decided)) return say("pending", "open", null)
  if (missing.length === 0) return say("pass", "pass", 1)
  return worth > 0 ? say("partial", "partial", worth / decided) : say("fail", "none", 0)
}

/** The way a government site is made: its domain, the marks at its foot, its tags, its search and its links. */
export const siteNorms: Check<SiteNormsParams> = {
  kind: "site-norms",
  title: "网站规范",
  about: siteNormsAbout,
  modes: ["auto", "assisted"],
  params: siteNormsParams,
  columns: ({ columns }) => columns,
  seek: (site, params) => examine(site, params).leads,
  judge: (site, params, { rule }) => leftToPerson(examine(site, params).judgement, rule),
}
