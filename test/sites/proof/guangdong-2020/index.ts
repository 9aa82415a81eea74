import type { Proof } from "../types"

export const proofs: readonly Proof[] = []
