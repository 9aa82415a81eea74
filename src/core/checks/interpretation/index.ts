import type { Check } from "../types"
import { judge } from "./judge"
import { type InterpretationParams, interpretationParams } from "./params"
import { seek } from "./seek"

/** Which policies of the period are interpreted, and which interpretations are linked to their policy. */
export const interpretation: Check<InterpretationParams> = {
  kind: "interpretation",
  title: "政策解读与关联",
  params: interpretationParams,
  columns: ({ policies, interpretations }) => [...policies, ...interpretations],
  seek,
  judge,
}
