import type { Check } from "../types"
import { pairingAbout } from "./about"
import { judge } from "./judge"
import { type PairingParams, pairingParams } from "./params"
import { seek } from "./seek"

/** Calls for opinions and what came of them, plans and their progress: each of the first owes one of the second. */
export const pairing: Check<PairingParams> = {
  kind: "pairing",
  title: "前后对应",
  about: pairingAbout,
  modes: ["auto", "assisted"],
  params: pairingParams,
  columns: ({ first, second }) => [...first, ...second],
  seek,
  judge,
}
