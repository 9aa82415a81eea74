import type { Obstructed } from "../types"
import { proofs as columns } from "./columns"
import { proofs as people } from "./people"

export const proofs: readonly Obstructed[] = [...columns, ...people]
