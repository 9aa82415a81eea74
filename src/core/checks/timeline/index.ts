import type { Check } from "../types"
import { timelineAbout } from "./about"
import { judge } from "./judge"
import { type TimelineParams, timelineParams } from "./params"
import { seek } from "./seek"

/** 同步解读: how long after a policy its interpretation came, and whether the public was asked before and told after. */
export const timeline: Check<TimelineParams> = {
  kind: "timeline",
  title: "解读时效",
  about: timelineAbout,
  modes: ["auto", "assisted"],
  params: timelineParams,
  columns: ({ policies, interpretations, before, after }) => [
    ...policies,
    ...interpretations,
    ...before,
    ...after,
  ],
  seek,
  judge,
}
