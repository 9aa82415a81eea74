import { leftToPerson } from "../assisted"
import type { Check } from "../types"
import { annualReportAbout } from "./about"
import { judge } from "./judge"
import { type AnnualReportParams, annualReportParams } from "./params"
import { seek } from "./seek"

/** The yearly report on disclosure: there, the unit's own, complete, in time, and its numbers add up. */
export const annualReport: Check<AnnualReportParams> = {
  kind: "annual-report",
  title: "政府信息公开年报",
  about: annualReportAbout,
  modes: ["auto", "assisted"],
  params: annualReportParams,
  columns: ({ column }) => [column],
  seek,
  judge: (site, params, context) => leftToPerson(judge(site, params, context), context.rule),
}
