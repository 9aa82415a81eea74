import type { Proof } from "../types"
import { proofs as openness } from "./1-openness"

export const proofs: readonly Proof[] = [...openness]
