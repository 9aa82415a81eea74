import type { Proof } from "../types"
import { proofs as catalogues } from "./1-catalogues"
import { proofs as interpretation } from "./2-interpretation"
import { proofs as emergency } from "./3-emergency"
import { proofs as platform } from "./4-platform"
import { proofs as duties } from "./5-duties"

export const proofs: readonly Proof[] = [
  ...catalogues,
  ...interpretation,
  ...emergency,
  ...platform,
  ...duties,
]
