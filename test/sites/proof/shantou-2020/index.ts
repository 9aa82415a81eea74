import type { Proof } from "../types"
import { proofs as catalogues } from "./1-catalogues"
import { proofs as interpretation } from "./2-interpretation"
import { proofs as publicHealthAndPlatform } from "./3-4-public-health-platform"
import { proofs as duties } from "./5-duties"

export const proofs: readonly Proof[] = [
  ...catalogues,
  ...interpretation,
  ...publicHealthAndPlatform,
  ...duties,
]
