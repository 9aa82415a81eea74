import { leftToPerson } from "../assisted"
import type { Check } from "../types"
import { fieldsAbout } from "./about"
import { examine } from "./judge"
import { type FieldsParams, fieldsParams } from "./params"

/** Pages tell what they must under its labels: 办公时间, 联系电话, 办理材料 ... with a value behind each. */
export const fields: Check<FieldsParams> = {
  kind: "fields",
  title: "页面要素",
  about: fieldsAbout,
  modes: ["auto", "assisted"],
  params: fieldsParams,
  columns: ({ columns }) => columns,
  seek: (site, params) => examine(site, params).leads,
  judge: (site, params, { rule }) => leftToPerson(examine(site, params).judgement, rule),
}
