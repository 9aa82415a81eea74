/** 三 and 四: emergencies and public health; the platform and the site. */
import { proofs as guangdong } from "../guangdong-2020"
import { proofs as national } from "../national-2020"
import { sameAs } from "../same-as"
import type { Proof } from "../types"

export const proofs: readonly Proof[] = [
  sameAs(guangdong, "GD20-3-a", "ST20-3-a"),
  sameAs(national, "CN20-4.2-a", "ST20-3-b"),
  sameAs(guangdong, "GD20-3-c", "ST20-3-c"),
  sameAs(guangdong, "GD20-3-f", "ST20-3-d"),
  sameAs(guangdong, "GD20-4-a", "ST20-4-a"),
  sameAs(guangdong, "GD20-4-e", "ST20-4-b"),
  sameAs(national, "CN20-5.3-d", "ST20-4-c"),
]
