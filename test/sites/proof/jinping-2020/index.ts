import type { Proof } from "../types"
import { proofs as catalogues } from "./1-catalogues"
import { proofs as interpretation } from "./2-interpretation"
import { proofs as duties } from "./3-5-duties"

export const proofs: readonly Proof[] = [...catalogues, ...interpretation, ...duties]
