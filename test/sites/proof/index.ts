/** Every proof, by the pack whose rules it is of. */
import { proofs as county } from "./county-example-2020"
import { proofs as guangdong } from "./guangdong-2020"
import { proofs as jinping } from "./jinping-2020"
import { proofs as national } from "./national-2020"
import { proofs as shantou } from "./shantou-2020"
import { proofs as standards } from "./standards"
import type { Proof } from "./types"

export const proofsByPack: Record<string, readonly Proof[]> = {
  "national-2020": national,
  "guangdong-2020": guangdong,
  "shantou-2020": shantou,
  "jinping-2020": jinping,
  "county-example-2020": county,
  standards,
}

export { proofs as blocked } from "./blocked"
