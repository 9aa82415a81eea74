import type { Check } from "../types"
import { judge } from "./judge"
import { type FormsParams, formsParams } from "./params"
import { seek } from "./seek"

/** In which forms columns tell what they tell (图解, 视频, 问答), or from whom it comes. */
export const forms: Check<FormsParams> = {
  kind: "forms",
  title: "形式与来源",
  params: formsParams,
  columns: ({ columns }) => columns,
  seek,
  judge,
}
