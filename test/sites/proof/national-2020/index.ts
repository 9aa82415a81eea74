import type { Proof } from "../types"
import { proofs as powers } from "./1-powers"

export const proofs: readonly Proof[] = [...powers]
