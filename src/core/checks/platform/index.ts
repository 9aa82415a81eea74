import type { Check } from "../types"
import { platformAbout } from "./about"
import { judge } from "./judge"
import { type PlatformParams, platformParams } from "./params"
import { partsOf } from "./parts"

/** The disclosure platform after 国办公开办函〔2019〕61号: entrance, four blocks, application, search and download. */
export const platform: Check<PlatformParams> = {
  kind: "platform",
  title: "政府信息公开平台",
  about: platformAbout,
  modes: ["auto", "assisted"],
  params: platformParams,
  columns: ({ entrance, blocks, apply }) => [entrance, ...blocks, apply],
  seek(site, params) {
    const { blocks, others } = partsOf(site, params)
    return [...blocks, ...others].flatMap(({ leads }) => leads)
  },
  judge,
}
