import type { Obstructed } from "../types"
import { proofs as pages } from "./pages"

export const proofs: readonly Obstructed[] = [...pages]
