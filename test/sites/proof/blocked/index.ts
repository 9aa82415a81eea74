import type { Obstructed } from "../types"
import { proofs as columns } from "./columns"

export const proofs: readonly Obstructed[] = [...columns]
