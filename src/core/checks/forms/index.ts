import type { Check } from "../types"
import { formsAbout } from "./about"
import { judge } from "./judge"
import { type FormsParams, formsParams } from "./params"
import { seek } from "./seek"

/** In which forms columns tell what they tell (图解, 视频, 问答), or from whom it comes. */
export const forms: Check<FormsParams> = {
  kind: "forms",
  title: "形式与来源",
  about: formsAbout,
  modes: ["auto", "assisted"],
  params: formsParams,
  columns: ({ columns }) => columns,
  seek,
  judge,
}
