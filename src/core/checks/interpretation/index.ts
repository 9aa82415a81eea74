import { leftToPerson } from "../assisted"
import type { Check } from "../types"
import { interpretationAbout } from "./about"
import { judge } from "./judge"
import { type InterpretationParams, interpretationParams } from "./params"
import { seek } from "./seek"

/** Which policies of the period are interpreted, and which interpretations are linked to their policy. */
export const interpretation: Check<InterpretationParams> = {
  kind: "interpretation",
  title: "政策解读与关联",
  about: interpretationAbout,
  modes: ["auto", "assisted"],
  params: interpretationParams,
  columns: ({ policies, interpretations }) => [...policies, ...interpretations],
  seek,
  judge: (site, params, context) => leftToPerson(judge(site, params, context), context.rule),
}
