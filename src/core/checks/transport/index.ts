import { reasonText } from "../../result/messages"
import type { Judgement, Verdict } from "../../result/types"
import type { Site } from "../../site/types"
import { leftToPerson } from "../assisted"
import type { Check } from "../types"
import { transportAbout } from "./about"
import { httpsLeads, httpsPart } from "./https"
import { ipv6Part } from "./ipv6"
import { type TransportParams, transportParams } from "./params"
import type { Part } from "./part"

const parts = { https: httpsPart, ipv6: ipv6Part } as const

const partsOf = (site: Site, { need }: TransportParams): Part[] =>
  [...new Set(need)].map((name) => parts[name](site))

/** What can't be told from here is a person's; what was hidden is open; the rest is counted. */
function told(all: readonly Part[]): Judgement {
  const count = (state: Part["state"]) => all.filter((part) => part.state === state).length
  const say = (verdict: Verdict, ratio: number | null): Judgement => ({
    verdict,
    ratio,
    reason: {
      code: `transport.${verdict}`,
      values: { facts: all.map(({ reason }) => reasonText(reason)).join("；") },
    },
    evidence: all.flatMap(({ evidence }) => evidence),
    searched: all.flatMap(({ searched }) => searched),
  })
  if (count("unknown") > 0) return say("pending", null)
  if (count("hidden") > 0) return say("blocked", null)
  const share = count("yes") / all.length
  if (share === 1) return say("pass", 1)
  return share > 0 ? say("partial", share) : say("fail", 0)
}

/** Whether the site can be reached over https and over IPv6. */
export const transport: Check<TransportParams> = {
  kind: "transport",
  title: "访问协议",
  about: transportAbout,
  modes: ["auto", "assisted"],
  params: transportParams,
  columns: () => [],
  seek: (site, { need }) => (need.includes("https") ? httpsLeads(site) : []),
  judge: (site, params, { rule }) => leftToPerson(told(partsOf(site, params)), rule),
}
